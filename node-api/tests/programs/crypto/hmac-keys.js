// Keys shorter than a block, as long, longer; text and bytes.
const { createHmac } = require('crypto');
for (const name of ['md5', 'sha1', 'sha256', 'sha512']) {
  for (const length of [0, 1, 63, 64, 65, 128, 129, 300]) {
    const mac = createHmac(name, 'k'.repeat(length)).update('message').digest('hex');
    console.log(name, length, mac.slice(0, 20));
  }
}
console.log(createHmac('sha1', Buffer.from('key')).digest('hex') === createHmac('sha1', 'key').digest('hex'));
console.log(createHmac('sha1', '6b6579', { encoding: 'hex' }).digest('hex') === createHmac('sha1', 'key').digest('hex'));
console.log(createHmac('sha1', new Uint8Array([107, 101, 121]).buffer).digest('base64'));
