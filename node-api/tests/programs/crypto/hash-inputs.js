// Views of many kinds over the same memory.
const { createHash } = require('crypto');
const memory = new ArrayBuffer(16);
new Uint8Array(memory).set([...Array(16).keys()]);
const digest = (data) => createHash('md5').update(data).digest('hex');
console.log(digest(new Uint8Array(memory, 4, 8)), digest(new DataView(memory, 4, 8)));
console.log(digest(new Uint16Array(memory, 4, 4)), digest(new BigInt64Array(memory, 8)));
console.log(digest(Buffer.from(memory)) === digest(new Float64Array(memory)));
for (const wrong of [memory, [1, 2], 7, null, undefined, {}, 7n, Symbol('s')]) {
  try {
    digest(wrong);
  } catch (error) {
    console.log(error.name, error.code, error.message);
  }
}
