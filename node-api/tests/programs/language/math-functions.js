// The functions of Math to their last digit: special numbers, conversions, random numbers.
for (const f of [
  'acos',
  'acosh',
  'asin',
  'asinh',
  'atan',
  'atanh',
  'cbrt',
  'cos',
  'cosh',
  'exp',
  'expm1',
  'log',
  'log10',
  'log1p',
  'log2',
  'sin',
  'sinh',
  'tan',
  'tanh',
])
  console.log(
    f,
    Math[f].length,
    Math[f].name,
    [
      0,
      -0,
      1,
      -1,
      Infinity,
      -Infinity,
      NaN,
      5e-324,
      -5e-324,
      1.7976931348623157e308,
      1e-308,
      0.5,
      2,
      10,
      100,
      1000,
      1e15,
      8,
      27,
      'x',
      null,
      undefined,
      true,
      '3',
    ].map((x) => Math[f](x)),
  );
console.log(
  Math.hypot(),
  Math.hypot(3, 4),
  Math.hypot(NaN, Infinity),
  Math.hypot(-0),
  Math.hypot('3', [4]),
  Math.hypot(1e308, 1e308),
  Math.atan2(0, -0),
  Math.atan2(-0, 0),
  Math.atan2(1),
  Math.hypot(5e-324),
);
try {
  Math.sin(1n);
} catch (e) {
  console.log(e.message);
}
try {
  Math.hypot(1, Symbol());
} catch (e) {
  console.log(e.message);
}
try {
  Math.cos({
    valueOf() {
      throw new Error('v');
    },
  });
} catch (e) {
  console.log(e.stack.split('\n').slice(0, 3).join('|'));
}
let seed = 4242;
const random = () => (seed = (seed * 1103515245 + 12345) % 2147483648) / 2147483648;
for (const f of ['acosh', 'asinh', 'atanh', 'cbrt', 'exp', 'expm1', 'tan', 'tanh', 'atan', 'log2'])
  console.log(f, Array.from({ length: 12 }, () => Math[f](random() * 10 ** Math.floor(random() * 6 - 4))).join(' '));
console.log(Array.from({ length: 40 }, () => Math.hypot(random() * 20, random() * 20)).join(' '));
console.log(Array.from({ length: 40 }, () => Math.atan2(random() - 0.5, random() - 0.5)).join(' '));
