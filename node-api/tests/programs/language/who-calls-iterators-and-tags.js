// Where the calls stand that no text spells out: of iterators, and of the tags of templates.
const out = (n, f) => {
  try {
    f();
    console.log(n, 'no throw');
  } catch (e) {
    console.log(
      n,
      e.message,
      e.stack
        .split('\n')
        .slice(1, 4)
        .map((s) => s.trim().replace(/\(?\/.*:(\d+:\d+)\)?/, '$1'))
        .join(' | '),
    );
  }
};
const tag = (s) => {
  throw new Error('t');
};
const o = {
  tag(s) {
    throw new Error('o');
  },
  t: { tag },
};
out(1, () => tag`a`);
out(2, () => {
  const x = 1 + tag`b${1}`;
});
out(3, () => o.tag`c`);
const it = (fail) => ({
  [Symbol.iterator]() {
    return {
      i: 0,
      next() {
        if (this.i++ === fail) throw new Error('n');
        return { value: this.i, done: this.i > 3 };
      },
      return() {
        return {};
      },
    };
  },
});
out(6, () => {
  for (const x of it(1));
});
out(8, () => [...it(1)]);
out(9, () => Math.max(...it(1)));
out(11, () => Array.from(it(1)));
out(12, () => {
  const i = it(0)[Symbol.iterator]();
  i.next();
});
out(13, () => {
  for (const [k, v] of it(0));
});
out(14, () => {
  let a;
  [a] = it(0);
});
out(15, () => {
  function* g() {
    yield* it(0);
  }
  g().next();
});
out(16, () => {
  const f = (...a) => a;
  f(...it(0));
});
out(17, () => Object.fromEntries(it(0)));
out(18, () => {
  class A {
    *[Symbol.iterator]() {
      throw new Error('g');
    }
  }
  for (const x of new A());
});
out(20, () => [
  ...{
    [Symbol.iterator]() {
      throw new Error('si');
    },
  },
]);
out(21, () => {
  const [x] = {
    [Symbol.iterator]() {
      throw new Error('si');
    },
  };
});
