const b = Buffer.from([0xff, 0x80, 0x01, 0x7f, 0xfe, 0x00, 0x10, 0x20]);
for (const n of ['Int8', 'UInt8', 'Int16LE', 'Int16BE', 'UInt16LE', 'UInt16BE', 'Int32LE', 'Int32BE', 'UInt32LE', 'UInt32BE', 'BigInt64LE', 'BigInt64BE', 'BigUInt64LE', 'BigUInt64BE', 'FloatLE', 'FloatBE', 'DoubleLE', 'DoubleBE']) console.log(n, b['read' + n](), b['read' + n](0));
for (let n = 1; n <= 6; n++) console.log(n, b.readIntLE(0, n), b.readIntBE(0, n), b.readUIntLE(1, n), b.readUIntBE(1, n));
console.log(b.readUint8(1) === b.readUInt8(1), b.readUint32BE === b.readUInt32BE, b.readInt16LE.name, b.writeInt16LE.name, b.readFloatLE.name, b.readUIntLE.length);
const w = Buffer.alloc(8);
console.log(w.writeInt8(-1), w, w.writeUInt16BE(0x1234, 1), w, w.writeInt32LE(-2, 3), w, w.writeUIntBE(0x123456, 0, 3), w, w.writeIntLE(-0x123456, 2, 6), w);
console.log(w.writeBigInt64BE(-5n), w, w.writeBigUInt64LE(2n ** 64n - 1n), w, w.writeDoubleLE(Math.PI), w, w.writeFloatBE(0.5, 4), w, w.writeUInt8('7', 0), w.writeInt16BE(1.9), w, w.writeUInt8(NaN), w);
