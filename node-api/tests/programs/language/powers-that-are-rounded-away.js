// A few powers of small whole numbers are not the nearest numbers.
console.log(
  10 ** 23,
  Math.pow(10, 23),
  10 ** 22,
  10 ** 24,
  6.022 * 10 ** 23,
  3 ** 34,
  9 ** 17,
  6 ** 34,
  7 ** 101,
  5 ** 210,
);
for (let base = 2; base <= 10; base++) {
  let sum = '';
  for (let exponent = -40; exponent <= 70; exponent++) sum += ` ${base ** exponent}`;
  console.log(base + sum);
}
