const { Readable } = require('node:stream');

const source = Readable.from(['A', 'B', 'C']);
source.on('close', () => console.log('source is closed'));

async function firstTwo() {
  for await (const chunk of source) {
    console.log(`chunk ${chunk}`);
    if (chunk === 'B') break;
  }
  console.log('after the loop');
}

firstTwo();
console.log('main script');
