// The last digits of Math's functions, which depend on the order in which their series are summed.
let seed = 77;
const random = () => {
  seed = (Math.imul(seed, 1103515245) + 12345) & 0x7fffffff;
  return (seed >>> 4) / 134217728;
};
for (const name of ['sin', 'cos', 'log', 'log10', 'log1p', 'sinh', 'cosh', 'asinh', 'acosh', 'atanh']) {
  const results = [];
  for (let i = 0; i < 250; i++) {
    const scale = [1, 10, 1000, 5, 0.01][i % 5];
    results.push(Math[name](random() * scale + (name === 'acosh' ? 1 : 0)));
  }
  console.log(name, results.join(' '));
  console.log(
    [0, -0, 1, -1, NaN, Infinity, -Infinity, 1e-300, 1e300, 25, 710.4, 720].map((x) => Math[name](x)).join(' '),
  );
}
console.log(
  Math.sin(Math.PI),
  Math.cos(Math.PI / 2),
  Math.sin(355),
  Math.cos(1e5),
  Math.sin(1e22),
  Math.sin(33 * Math.PI),
);
