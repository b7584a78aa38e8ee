const { Readable } = require('node:stream');

const source = Readable.from([1, 2, 3, 4]);
const even = source.filter((n) => n % 2 === 0);
even.on('data', (n) => console.log(`even ${n}`));
even.on('end', () => console.log('end'));
