// V8's words for what typed arrays, atomic operations, regular expressions that are frozen and long texts complain about.
const bits = new BigInt64Array(2);
const acts = [
  () => Atomics.add(bits, 0, 1),
  () => new BigInt64Array([1]),
  () => Atomics.load(new Int32Array(4), -1),
  () => Object.defineProperty(new Uint8Array(1), 1, { value: 1 }),
  () => Object.freeze(/a/g).test('a'),
  () => ''.padStart(Infinity),
  () => {
    const helper = [1].values().map(() => helper.next());
    helper.next();
  },
];
for (const act of acts) {
  try {
    console.log(act());
  } catch (error) {
    console.log(`${error.name}: ${error.message}`);
  }
}
