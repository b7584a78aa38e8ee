const { Readable } = require('node:stream');

const source = Readable.from(['first', 'second']);
source.on('data', (item) => console.log(item));
source.on('end', () => console.log('end'));
