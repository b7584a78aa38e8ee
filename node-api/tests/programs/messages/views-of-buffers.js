// What typed arrays, data views and buffers say of lengths and places that do not fit.
const attempt = (act) => {
  try {
    console.log(act());
  } catch (error) {
    console.log(`${act}`.slice(6), '=>', error.name, error.message);
  }
};
const buffer = new ArrayBuffer(8);
const bytes = new Uint8Array(buffer);
const view = new DataView(buffer);
const growing = new ArrayBuffer(4, { maxByteLength: 8 });
const shared = new SharedArrayBuffer(4, { maxByteLength: 8 });
attempt(() => new Uint8Array(buffer, 0, 9));
attempt(() => new Uint8Array(buffer, -1));
attempt(() => new Uint8Array(buffer, 9));
attempt(() => new Uint32Array(buffer, 4, 2));
attempt(() => new Uint16Array(new ArrayBuffer(3)));
attempt(() => new Uint8Array(-1));
attempt(() => bytes.set([1], 8));
attempt(() => bytes.set([1], -1));
attempt(() => view.getInt8(-1));
attempt(() => view.setInt16(7, 1));
attempt(() => view.getUint8(Infinity));
attempt(() => new DataView(buffer, 9));
attempt(() => new DataView(buffer, 0, 9));
attempt(() => new DataView(buffer, -1));
attempt(() => new ArrayBuffer(-1));
attempt(() => new ArrayBuffer(2 ** 53));
attempt(() => new ArrayBuffer(1e15));
attempt(() => new ArrayBuffer(8, { maxByteLength: 4 }));
attempt(() => growing.resize(9));
attempt(() => growing.resize(-1));
attempt(() => buffer.resize(1));
attempt(() => shared.grow(2));
attempt(() => shared.grow(9));
attempt(() => new BigInt64Array(bytes));
attempt(() => bytes.set(new BigInt64Array(1)));
attempt(() => Uint8Array.prototype.map.call([], (x) => x));
attempt(() => Object.freeze(bytes));
attempt(() => new (Object.getPrototypeOf(Uint8Array))());
attempt(() => Atomics.load(bytes, 99));
attempt(() => BigInt.asIntN(-1, 1n));
attempt(() => Uint8Array.from(null));
attempt(() => Uint8Array.from([1], 5));
attempt(() => new Map(new Uint8Array(2)));
attempt(() => [2, 1].sort(new Uint8Array(2)));
growing.resize(1);
attempt(() => new Uint8Array(growing).fill(1));
