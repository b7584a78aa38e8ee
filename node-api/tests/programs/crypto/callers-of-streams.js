// What stands in a stack where a hash or a cipher is used as a stream.
const crypto = require('crypto');
const lines = (error) => error.stack.split('\n').slice(0, 8).join('\n');
const fail = function failing() {
  throw new Error('failed');
};
const key = Buffer.alloc(16);
for (const stream of [crypto.createHash('sha1'), crypto.createHmac('sha1', 'k')]) {
  stream.on('error', (error) => console.log(lines(error)));
  stream.on('data', fail);
  stream.end('x');
}
const decipher = crypto.createDecipheriv('aes-128-cbc', key, key);
decipher.on('error', (error) => console.log(lines(error)));
decipher.end('0123');
const digested = crypto.createHash('sha1');
digested.digest();
digested.on('error', (error) => console.log(lines(error)));
digested.write('x');
