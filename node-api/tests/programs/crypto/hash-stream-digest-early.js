// A digest taken while the stream has ended and not been read, and one read late.
const { createHash } = require('crypto');
const first = createHash('sha1');
first.end('a');
console.log(first.digest('hex').slice(0, 8), first.read(), first.readableLength);
const second = createHash('sha1', { encoding: 'hex' });
console.log(second.end('a') === second, second.read());
setImmediate(() => console.log(first.readableLength, second.read()));
