// Only the named part is filled, counted in elements.
const crypto = require('crypto');
const zeros = (array) => [...array].map((n) => (n ? 1 : 0)).join('');
const wide = (size) => ArrayBuffer.isView(size) && new Uint8Array(size.buffer);
const buffer = Buffer.alloc(64);
console.log(crypto.randomFillSync(buffer, 16, 32) === buffer, buffer.subarray(0, 16).every((b) => b === 0));
console.log(buffer.subarray(48).every((b) => b === 0), buffer.subarray(16, 48).some((b) => b !== 0));
const words = crypto.randomFillSync(new Uint32Array(8), 2, 4);
console.log(zeros(words).replace(/^00.*00$/, 'edges are empty'), wide(words).length);
const memory = new ArrayBuffer(8);
console.log(crypto.randomFillSync(memory) === memory);
crypto.randomFill(new Uint16Array(8), 6, (error, array) => console.log(error, zeros(array.subarray(0, 6))));
crypto.randomFill(Buffer.alloc(4), 1, 2, (error, array) => console.log(error, array[0], array[3]));
crypto.randomFill(Buffer.alloc(0), (error, array) => console.log('empty, at once', error, array));
console.log('asked');
