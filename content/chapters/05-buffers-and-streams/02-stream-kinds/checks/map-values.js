const { Readable } = require('node:stream');

const tenfold = Readable.from([1, 2, 3]).map((n) => n * 10);
tenfold.on('data', (n) => console.log(`value ${n}`));
tenfold.on('end', () => console.log('end'));
