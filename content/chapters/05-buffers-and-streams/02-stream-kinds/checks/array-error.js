const { Readable } = require('node:stream');

const source = new Readable({
  objectMode: true,
  read() {},
});
source.push('a');
source.toArray().then(
  () => console.log('resolved'),
  (error) => console.log(`rejected: ${error.message}`),
);
setTimeout(() => {
  console.log('the cable breaks');
  source.destroy(new Error('no signal'));
}, 20);
