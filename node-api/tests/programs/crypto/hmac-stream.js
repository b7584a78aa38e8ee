// An HMAC as a stream, and by calls.
const { createHmac } = require('crypto');
const hmac = createHmac('sha1', 'secret');
hmac.on('data', (bytes) => console.log('data', bytes.toString('hex')));
hmac.on('end', () => console.log('end', hmac.readableLength));
hmac.end('message');
console.log(createHmac('sha1', 'secret').update('message').digest('hex'));
