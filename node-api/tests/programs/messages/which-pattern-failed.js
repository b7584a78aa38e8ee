// Of several patterns that take a value apart one after another, V8 names the one whose value is missing.
const m = (f) => {
  try {
    f();
  } catch (e) {
    console.log(e.message, e.stack.split('\n')[1].match(/:(\d+:\d+)\)?$/)[1]);
  }
};
const inner = ({ a: { b } }) => b;
m(() => inner(null));
m(() => inner({ a: { b: 1 } }));
m(() => inner({ a: null }));
m(() => inner({}));
m(() => inner(undefined));
const two = ({ a }, { b }) => a + b;
m(() => two({}, null));
m(() => two({}));
m(() => two());
m(() => {
  const {
    q: {
      r: { s },
    },
  } = { q: { r: null } };
});
m(() => {
  const {
    a: { b },
    c: { d },
  } = { a: {}, c: null };
});
m(() => {
  const { a: { b } = {} } = { a: null };
});
m(() => {
  const { a: { b: c = 1 } = { b: 2 } } = { a: null };
});
m(() => {
  const {
    a: { ['b' + 1]: c },
  } = { a: null };
});
m(() => {
  const {
    a: { ...b },
  } = { a: null };
});
m(() => {
  const [{ a } = {}, { b }] = [{}, null];
});
m(() => {
  const {
    a: [b],
  } = { a: 5 };
});
m(() => {
  let b;
  ({ a: { b } = {} } = { a: null });
});
m(() => {
  let b;
  ({
    a: [b],
  } = { a: {} });
});
m(() => {
  for (const [key, { value }] of Object.entries({ a: { value: 1 }, b: null })) console.log(key, value);
});
m(() => {
  for (const {
    id: { part },
  } of [{ id: { part: 1 } }, { id: null }])
    console.log(part);
});
m(() => {
  for (const { a } of [{ a: { b: { c: 1 } } }, null]) {
    const {
      b: { c },
    } = a;
    console.log(c);
  }
});
m(() => {
  for (const { a } of [{ a: { b: null } }]) {
    const {
      b: { c },
    } = a;
    console.log(c);
  }
});
m(() => {
  try {
    throw { a: null };
  } catch ({ a: { b } }) {
    console.log(b);
  }
});
function list([a]) {
  return a;
}
m(() => list(5));
m(() => list(null));
function lists([a], [b]) {
  return a + b;
}
m(() => lists([1], 5));
