// What a nested pattern takes apart is left out of the rest of an assignment too.
let b, c, d, x, y, rest, inner;
const source = { a: { b: 1, c: 2 }, d: 4, e: 5, f: [6, { g: 7, h: 8 }] };
({
  a: { b },
  ...rest
} = source);
console.log(b, rest);
({
  a: { b, ...inner },
  d,
  ...rest
} = source);
console.log(b, inner, d, rest);
({
  f: [x, { g: y }],
  ...rest
} = source);
console.log(x, y, rest);
({ a: { c } = {}, z: [x] = ['default'], ...rest } = source);
console.log(c, x, rest);
const target = {};
({
  a: target.a,
  f: [target.first],
  ...target.rest
} = source);
console.log(target);
for ({
  a: { b },
  ...rest
} of [source])
  console.log(b, rest);
[
  {
    a: { b },
    ...rest
  },
] = [source];
console.log(b, rest);
