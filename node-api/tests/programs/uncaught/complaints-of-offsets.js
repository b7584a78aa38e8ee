// Offsets of the wrong type, with a fraction, and outside, for the methods that read or write a number.
const b = Buffer.alloc(8);

const calls = [
  () => b.readInt8(null),
  () => b.readInt8(1.5),
  () => b.readInt8(9),
  () => b.readUInt8('1'),
  () => b.readUInt8(1.5),
  () => b.readInt16LE('1'),
  () => b.readInt16LE(1.5),
  () => b.readInt16LE(8),
  () => b.readUInt16BE('1'),
  () => b.readUInt16BE(1.5),
  () => b.readInt32BE('1'),
  () => b.readInt32BE(1.5),
  () => Buffer.alloc(1).readInt32BE(),
  () => b.readUInt32LE('1'),
  () => b.readUInt32LE(1.5),
  () => b.readBigInt64LE('1'),
  () => b.readBigInt64LE(1.5),
  () => b.readBigInt64BE(5),
  () => b.readBigUInt64LE('1'),
  () => b.readBigUInt64LE(1.5),
  () => b.readBigUInt64LE(5),
  () => b.readFloatLE('1'),
  () => b.readFloatLE(1.5),
  () => b.readFloatLE(5),
  () => b.readFloatBE('1'),
  () => b.readFloatBE(1.5),
  () => b.readDoubleLE('1'),
  () => b.readDoubleBE(1.5),
  () => b.readDoubleBE(5),
  () => b.writeInt8(1, '1'),
  () => b.writeInt8(1, 1.5),
  () => b.writeUInt8(1, '1'),
  () => b.writeUInt8(1, 1.5),
  () => b.writeUInt16BE(1, '1'),
  () => b.writeUInt16BE(1, 1.5),
  () => b.writeInt32LE(1, '1'),
  () => b.writeInt32LE(1, 1.5),
  () => b.writeFloatBE(1, '1'),
  () => b.writeFloatBE(1, 1.5),
  () => b.writeFloatBE(1, 5),
  () => b.writeDoubleLE(1, '1'),
  () => b.writeDoubleLE(1, 1.5),
  () => b.writeDoubleLE(1, 5),
  () => b.writeBigInt64LE(1n, '1'),
  () => b.writeBigInt64LE(1n, 1.5),
  () => b.writeBigInt64LE(1n, 5),
  () => b.writeBigUInt64BE(1n, '1'),
  () => b.writeBigUInt64BE(1n, 1.5),
  () => Buffer.alloc(1).writeBigUInt64BE(1n),
  () => b.readIntLE(),
  () => b.readUIntBE(),
  () => b.readUIntLE(),
  () => b.readIntBE(),
  () => Buffer.from(new ArrayBuffer(4), -1),
  () => b.writeBigUInt64LE(1n, 5),
  () => b.writeBigInt64BE(1n, 5),
  () => b.writeBigUInt64BE(1n, 5),
  () => b.readIntLE(null, 3),
  () => b.readUIntBE(1.5, 6),
  () => b.writeIntLE(1, null, 3),
  () => b.writeUIntBE(1, 1.5, 1),
];

for (const call of calls) {
  try {
    call();
    console.log('no complaint');
  } catch (error) {
    const frames = error.stack.split('\n').filter((line) => line.startsWith('    at '));
    const inside = frames.slice(
      0,
      frames.findIndex((line) => line.includes(__filename)),
    );
    console.log(error.message);
    console.log(inside.join('\n'));
  }
}
console.log(Buffer.alloc(1.5, 'a'));
