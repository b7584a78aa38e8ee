// A hash of pieces is the hash of the whole, whatever the pieces.
const { createHash } = require('crypto');
const text = 'abcdefghij'.repeat(50);
for (const name of ['md5', 'sha1', 'sha256', 'sha512']) {
  const whole = createHash(name).update(text).digest('hex');
  for (const size of [1, 63, 64, 65, 127, 128, 129, 499]) {
    const hash = createHash(name);
    for (let i = 0; i < text.length; i += size) hash.update(text.slice(i, i + size));
    if (hash.digest('hex') !== whole) console.log('differs', name, size);
  }
  console.log(name, whole.slice(0, 16));
}
