// What arrow functions and assignments take apart: default values in several parameters, computed keys, keys that are numbers.
const totals = ({ age: a = 0 }, { age: b = 0 }) => a + b;
console.log(totals({}, { age: 2 }), totals.length);
console.log(Object.entries({ x: { n: 1 }, y: {} }).map(([key, { n = 0, m = 5 }], index) => [key, n, m, index]));
console.log([{ p: { q: 1 } }].map(({ p: { q = 1, r = 2 } }) => [q, r]));
console.log([{ p: { q: 1 } }].map(({ p: { q = 1 }, s: { t = 2 } = {} }) => [q, t]));
console.log((({ a = 1 } = {}, [b = a, { c = b } = {}] = []) => [a, b, c])());
console.log((({ a: { b = 2, ...rest } = {}, ...more }, [c, ...d]) => [b, rest, more, c, d])({ e: 1 }, 'xyz'));
const key = 'k';
console.log(
  (({ [key]: a = 1 }) => a)({}),
  (({ [key]: [a] }) => a)({ k: [3] }),
  (({ [key]: { a } }) => a)({ k: { a: 4 } }),
);
console.log(((x, { [key]: [a], c: { d = 3 } = {}, ...e }, ...z) => [x, a, d, e, z])(1, { k: [1], q: 1 }, 7, 8));
console.log((({ 0: a = 1, 1: [b] = [3], 0x10: c }) => [a, b, c])({ 16: 'c' }));
(async ({ [key]: a = 1, 0: b = 2 }, { c = 3 }) => [a, b, c])({ k: 5 }, {}).then(console.log);

let a, b, c;
({ [key]: a = () => {} } = {});
console.log(a.name);
[
  { [key]: a = 1, 0: b = 2 },
  {
    [key]: [c = 3],
  },
] = [{}, { k: [] }];
console.log(a, b, c);
({
  [key]: { a },
  ...b
} = { k: { a: 'inner' }, left: 'over' });
console.log(a, b);
for ({ [key]: c = 'none' } of [{ k: 1 }, {}]) console.log(c);
for (const [first, second] of [[], [{}, { y: 1 }], [null, {}]]) {
  try {
    console.log((({ x = 1 }, { y = 2 }) => [x, y])(first, second));
  } catch (error) {
    console.log(error.message);
  }
}
