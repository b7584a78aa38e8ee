const { Readable } = require('node:stream');

process.on('exit', () => console.log('exit'));

const source = Readable.from(['A', 'B']);
source.on('end', () => console.log('end'));
source.resume();

console.log('main script');
