// Half-precision numbers: arrays of them, views, rounding.
const util = require('util');
const f = new Float16Array([1, 1.1, 65504, 65520, -0, NaN, 1e-8]);
console.log(f, f.length, f.BYTES_PER_ELEMENT, Float16Array.BYTES_PER_ELEMENT, f.buffer.byteLength);
console.log(
  util.types.isFloat16Array(f),
  util.types.isFloat32Array(f),
  util.types.isTypedArray(f),
  Object.prototype.toString.call(f),
);
console.log(typeof Math.f16round, Math.f16round?.(1.1), typeof DataView.prototype.getFloat16);
const d = new DataView(new ArrayBuffer(4));
d.setFloat16(0, 1.5);
d.setFloat16(2, 3.14, true);
console.log(d, d.getFloat16(0), d.getFloat16(2, true));
console.log(
  structuredClone(f),
  util.isDeepStrictEqual(f, new Float16Array(f)),
  Buffer.from(f.buffer),
  Float16Array.from([3, 1, 2]).toSorted(),
  Float16Array.of(1).map((x) => x / 3),
);
const assert = require('assert');
try {
  assert.deepStrictEqual(f, new Float16Array([1]));
} catch (e) {
  console.log(e.message);
}
try {
  Float16Array(1);
} catch (e) {
  console.log(e.message);
}
try {
  new Float16Array(-1);
} catch (e) {
  console.log(e.message);
}
try {
  new Float16Array(new ArrayBuffer(3));
} catch (e) {
  console.log(e.message);
}
console.log(
  JSON.stringify(f),
  String(f),
  f.join('|'),
  new Float16Array(2).fill(1 / 3),
  Array.from(f.subarray(1, 3)),
  f.at(-1),
  new Float32Array(f),
  new Float16Array(new Uint8Array([1, 2])),
  Buffer.isEncoding('x'),
  crypto.getRandomValues.name,
);
try {
  crypto.getRandomValues(f);
} catch (e) {
  console.log(e.name, e.message);
}
class F extends Float16Array {}
console.log(new F(2), Atomics.isLockFree(2));
try {
  Atomics.load(f, 0);
} catch (e) {
  console.log(e.message);
}
