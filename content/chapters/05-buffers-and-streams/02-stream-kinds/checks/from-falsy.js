const { Readable } = require('node:stream');

const source = Readable.from([0, '', false, 'last']);
source.on('data', (item) => {
  console.log(`${typeof item} ${item}`);
});
source.on('end', () => console.log('end'));
