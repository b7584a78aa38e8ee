const { Readable } = require('node:stream');

const source = Readable.from(['A', 'B']);

source.on('data', (chunk) => {
  console.log(`data ${chunk}`);
  if (chunk !== 'A') return;
  source.pause();
  setTimeout(() => {
    console.log('resume');
    source.resume();
  }, 30);
});
source.on('end', () => console.log('end'));
