// What V8 says of values that patterns, loops and spreads cannot take apart, and where.
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
        .slice(1, 2)
        .map((s) => s.trim().replace(/\(?\/.*:(\d+:\d+)\)?/, '$1'))
        .join(' | '),
    );
  }
};
const s = 'abc',
  re = /(\d+)-(\d+)/,
  o = { s, f: () => null, g: () => undefined, n: 5, h: () => 5, t: () => ({}) },
  f = () => null,
  u = () => undefined;
out(1, () => {
  const [a] = 'abc'.match(re);
});
out(2, () => {
  const [a] = s.match(re);
});
out(3, () => {
  const [a] = s.match(/(\d)/);
});
out(4, () => {
  const [a] = o.f();
});
out(5, () => {
  const [a] = f();
});
out(6, () => {
  const [a] = u();
});
out(7, () => {
  const [a] = o.g();
});
out(8, () => {
  const [a] = o.s.match(re);
});
out(9, () => {
  const [, x, y] = 'abc'.match(re);
});
out(10, () => {
  const [, x] = s.match(re);
});
out(11, () => {
  const [x] = o.h();
});
out(12, () => {
  let x;
  [x] = s.match(re);
});
out(13, () => {
  for (const x of s.match(re));
});
out(14, () => {
  [...s.match(re)];
});
out(15, () => {
  Math.max(...s.match(re));
});
out(16, () => {
  const [x] = re.exec(s);
});
out(17, () => {
  const [, x] = re.exec('abc');
});
out(18, () => {
  const [x] = s.match(re).slice(1);
});
out(19, () => {
  const [x = 1] = f();
});
out(20, () => {
  const [...x] = f();
});
out(21, () => {
  const [x, y] = f();
});
out(22, () => {
  const [, x] = f();
});
out(23, () => {
  const [, , x] = f();
});
out(24, () => {
  const [,] = f();
});
out(25, () => {
  const [[x]] = [f()];
});
out(26, () => {
  const [, x] = null;
});
out(27, () => {
  const n = null;
  const [, x] = n;
});
out(28, () => {
  const [, x] = o.q;
});
out(29, () => {
  const [, x] = o.h();
});
out(30, () => {
  const [, x] = 5;
});
out(31, () => {
  const g = ([, x]) => x;
  g(null);
});
out(34, () => {
  const {
    b: [c],
  } = {};
});
out(35, () => {
  const {
    b: { c },
  } = {};
});
out(36, () => {
  const { b: [c] = null } = {};
});
out(37, () => {
  const g = (a, [b]) => b;
  g(1);
});
out(39, () => {
  let c;
  ({
    b: [c],
  } = {});
});
out(40, () => {
  for (const [k, v] of [null]);
});

const p = { x: {}, f: () => ({}) },
  g = () => ({ b: null }),
  obj = {},
  key = 'b';
out(1, () => {
  const {
    b: [c],
  } = obj;
});
out(2, () => {
  const {
    b: [c],
  } = p.x;
});
out(3, () => {
  const {
    b: [c],
  } = g();
});
out(4, () => {
  const {
    b: [c],
  } = p.g();
});
out(16, () => {
  let c;
  ({
    b: [c],
  } = obj);
});
out(19, () => {
  const { b: [c] = [] } = { b: null };
});
out(20, () => {
  Math.max(...g());
});
out(21, () => {
  Math.max(...p.g());
});
out(22, () => {
  Math.max(...obj.q);
});
out(23, () => {
  [...g()];
});
out(25, () => {
  new Set(g());
});
out(26, () => {
  new Map(obj);
});
out(27, () => {
  const [a] = (0, g)();
});
out(30, () => {
  const [a] = new Object();
});
out(31, () => {
  const [a] = obj;
});
out(32, () => {
  const [a] = await0();
  function await0() {
    return null;
  }
});
out(33, () => {
  const [a] = p.f?.();
});
out(34, () => {
  const [a] = p?.q;
});
out(35, () => {
  const [a] = obj.q ?? null;
});
out(36, () => {
  const [a] = true && null;
});
out(37, () => {
  const [a] = `x` && 5;
});
out(38, () => {
  const [a, b] = Object;
});
out(39, () => {
  const [a] = () => {};
});
out(40, () => {
  const [a] = Symbol('q');
});
(async () => {
  try {
    const [a] = await g();
  } catch (e) {
    console.log(41, e.message);
  }
  try {
    const [a] = await p.g();
  } catch (e) {
    console.log(42, e.message);
  }
  try {
    const [a] = await null;
  } catch (e) {
    console.log(43, e.message);
  }
  try {
    const {
      a: [b],
    } = await g();
  } catch (e) {
    console.log(44, e.message);
  }
  try {
    const [a] = await Promise.all(null);
  } catch (e) {
    console.log(45, e.message);
  }
})();
