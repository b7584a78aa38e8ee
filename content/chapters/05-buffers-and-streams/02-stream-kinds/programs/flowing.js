const { Readable } = require('node:stream');

const source = Readable.from(['A', 'B']);

source.on('data', (chunk) => console.log(`data ${chunk}`));
source.on('end', () => console.log('end'));

console.log('main script');
