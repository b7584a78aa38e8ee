// CRC-32, at once and piece by piece.
const { crc32 } = require('zlib');
console.log(crc32(''), crc32('hello'), crc32(Buffer.from('hello')), crc32('é'), crc32(new Uint16Array([1, 2])));
console.log(crc32('lo', crc32('hel')) === crc32('hello'), crc32('x', 0xffffffff), crc32('x', -0));
for (const args of [[5], ['x', -1], ['x', 1.5], ['x', '0'], [undefined], [new ArrayBuffer(1)], ['x', 2 ** 32]]) {
  try {
    console.log(crc32(...args));
  } catch (error) {
    console.log(`${error}`);
  }
}
