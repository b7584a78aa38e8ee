// Lengths and offsets of buffers and views that do not fit: the messages show values, not how they are written.
const bytes = new ArrayBuffer(8);
const length = 99;
const view = (offset, count) => new Float64Array(bytes, offset, count);
const attempts = [
  () => new Uint8Array(bytes, 0, length),
  () => new Uint8Array(bytes, 1 + 1, length + 1),
  () => new Uint8Array(bytes, 0, -1),
  () => new Uint8Array(bytes, -1, 1),
  () => new Uint8Array(bytes, 0, NaN),
  () => new DataView(bytes, 0, length),
  () => new DataView(bytes, 2, -length),
  () => new DataView(bytes, -length, 2),
  () => view(0, 5),
  () => view(3),
  () => view(16),
  () => view(8, 1),
  () => new ArrayBuffer(-length),
  () => new ArrayBuffer(1, { maxByteLength: -1 }),
  () => new ArrayBuffer(5, { maxByteLength: 1 }),
  () => new Uint8Array(-length),
  () => new Float64Array(2 ** 50),
  () => bytes.transfer(-length),
  () => bytes.transfer(Infinity),
  () => bytes.transfer(2 ** 50),
  () => 'abc'.substr(2 ** 32, 1),
  () => 'abc'.substr(1, 2 ** 32),
];
for (const attempt of attempts) {
  try {
    console.log(attempt());
  } catch (error) {
    console.log(error.name, error.message);
  }
}
