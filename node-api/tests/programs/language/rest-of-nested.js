// What a pattern takes apart is not left over in its rest.
const o = { a: { b: [1] }, c: 2, d: 3 };
{
  const {
    a: { b },
    ...r
  } = o;
  console.log(1, r);
}
{
  const {
    a: {
      b: [x],
    },
    ...r
  } = o;
  console.log(2, r);
}
{
  const { a: { b: [x] } = {}, ...r } = o;
  console.log(3, r);
}
{
  const { a: q, ...r } = o;
  console.log(4, r);
}
{
  const {
    ['a']: { b },
    ...r
  } = o;
  console.log(5, r);
}
{
  const { a: [x] = [], ...r } = { a: [1], z: 1 };
  console.log(6, r);
}
{
  let b, r;
  ({ a: b.x, ...r } = ((b = {}), o));
  console.log(8, r, b);
}
(({ a: { b }, ...r }) => console.log(9, r))(o);
for (const {
  a: { b },
  ...r
} of [o])
  console.log(10, r);
try {
  throw o;
} catch ({ a: { b }, ...r }) {
  console.log(11, r);
}
{
  const k = 'c';
  const {
    [k]: kk,
    a: { b },
    ...r
  } = o;
  console.log(12, r);
}
{
  const {
    5: five,
    'x y': { z },
    ...r
  } = { 5: 1, 'x y': { z: 2 }, w: 3 };
  console.log(13, r);
}
const log = [];
const { [(log.push('key'), 'a')]: { b: inner } = (log.push('default'), { b: 9 }), ...left } = {
  get a() {
    log.push('get');
    return undefined;
  },
  c: 1,
};
console.log(log, inner, left);
try {
  const {
    u: { v },
    ...w
  } = {};
} catch (error) {
  console.log(error.message);
}
try {
  const {
    u: { v },
    ...w
  } = { u: null };
} catch (error) {
  console.log(error.message);
}
function nested(
  { p: { q } = { q: 'd' }, ...o },
  [
    {
      m: { n },
      ...k
    },
  ],
) {
  return [q, o, n, k, nested.length];
}
console.log(nested({ w: 1 }, [{ m: { n: 1 }, l: 2 }]));
