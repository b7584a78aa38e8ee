// Numbers as text with so many digits: the smallest, halves, what is refused.
const d = 0.1 + 0.2 - 0.3;
console.log(
  d.toFixed(20),
  d.toFixed(10),
  d.toFixed(2),
  (0.1).toFixed(20),
  (0.3).toFixed(25),
  (1e-17).toFixed(10),
  (1e-10).toFixed(2),
  (1e21).toFixed(2),
  (123.456).toFixed(100),
  (-1.5).toFixed(0),
  (2.5).toFixed(0),
  (1.005).toFixed(2),
  (1.45).toFixed(1),
  (8.345).toFixed(2),
  (-0).toFixed(2),
  (0.5).toFixed(0),
  (1.5).toFixed(0),
  (-2.5).toFixed(0),
  (0.000001).toFixed(7),
  (999.9995).toFixed(3),
  (5e-324).toFixed(3),
  (1e20).toFixed(2),
  (4.35).toFixed(1),
  (10.235).toFixed(2),
  (1e-7).toFixed(7),
  (0.05).toFixed(1),
  (0.25).toFixed(1),
  (0.35).toFixed(1),
);
for (const p of [1, 2, 5, 15, 21, 50, 100])
  console.log(
    p,
    [d, 0.1, 123.456, 1e21, 5e-324, 1.7976931348623157e308, 0, -1.25, 99.99, 1e-7, 0.000123, 35, 25, 1234.5]
      .map((x) => x.toPrecision(p))
      .join(' '),
  );
for (const p of [0, 1, 5, 15, 20, 50])
  console.log(p, [d, 0.1, 123.456, 1e21, 5e-324, 0, -1.25, 99.99, 35, 25].map((x) => x.toExponential(p)).join(' '));
console.log([d, 0.1, 1e21, 5e-324, 0, 123].map((x) => x.toExponential()).join(' '));
for (const f of [
  () => (1).toFixed(101),
  () => (1).toFixed(-1),
  () => (1).toPrecision(0),
  () => (1).toPrecision(101),
  () => (1).toExponential(101),
  () => NaN.toFixed(200),
  () => Infinity.toFixed(2),
  () => NaN.toPrecision(200),
  () => (1).toFixed('2'),
  () => (1).toFixed(1.9),
  () => Number.prototype.toFixed.call('x', 1),
])
  try {
    console.log(f());
  } catch (e) {
    console.log(e.name, e.message);
  }
let s = 99;
const r = () => (s = (s * 1103515245 + 12345) % 2147483648) / 2147483648;
for (let i = 0; i < 40; i++) {
  const x = (r() - 0.5) * 10 ** Math.floor(r() * 40 - 20);
  console.log(x, x.toFixed(i % 21), x.toPrecision(1 + (i % 21)), x.toExponential(i % 15));
}
