// Where V8 finds what a pattern takes first: at what it goes to.
const m = (f) => {
  try {
    f();
  } catch (e) {
    console.log(e.message, e.stack.split('\n')[1].match(/:(\d+:\d+)\)?$/)[1]);
  }
};
m(() => {
  let r;
  ({ 5: r } = null);
});
m(() => {
  let r;
  ({ 'a b': r } = null);
});
m(() => {
  let r;
  ({ a: r } = null);
});
m(() => {
  let r = {};
  ({ a: r.x } = null);
});
m(() => {
  let r = {};
  ({ a: r.x } = null);
});
m(() => {
  const { a: q } = null;
});
m(() => {
  let b;
  ({
    a: { b },
  } = null);
});
m(() => {
  let b;
  ({
    a: [b],
  } = null);
});
m(() => {
  let b;
  ({
    a: { b },
  } = {});
});
m(() => {
  const {
    a: { b },
  } = null;
});
m(() => {
  const {
    a: [b],
  } = null;
});
m(() => {
  const { a: q } = null;
});
m(() => {
  const { a } = null;
});
m(() => {
  var x = null;
  const { abc: defg, b } = x;
});
m(() => {
  (({ abc: defg }) => 1)(null);
});
m(() => {
  [null].map(({ abc: { d } }) => 1);
});
