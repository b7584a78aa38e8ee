// `BigInt` of texts: the separators of literals are none of theirs.
for (const value of [
  '1_000',
  '0x_f',
  '1',
  ' 12 ',
  '',
  '0x1f',
  '0b11',
  '1.5',
  '-5',
  '-0x5',
  '1n',
  '1e3',
  true,
  null,
  [7],
  { valueOf: () => '8' },
]) {
  try {
    console.log(BigInt(value));
  } catch (error) {
    console.log(error.name, error.message);
  }
}
try {
  console.log(['1', '2_0'].map(BigInt));
} catch (error) {
  console.log(error.name, error.message);
}
try {
  new BigInt(1);
} catch (error) {
  console.log(error.name, error.message);
}
console.log(
  BigInt.name,
  BigInt.length,
  BigInt,
  1_000n,
  Object(1n) instanceof BigInt,
  Number('1_000'),
  parseInt('1_000'),
);
