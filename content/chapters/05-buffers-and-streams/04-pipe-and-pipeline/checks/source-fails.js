const { PassThrough, pipeline } = require('node:stream');

const source = new PassThrough();
const target = new PassThrough();
pipeline(source, target, (error) => {
  console.log(`callback: ${error.message}`);
  console.log(`target destroyed: ${target.destroyed}`);
});
setTimeout(() => {
  console.log('the cable breaks');
  source.destroy(new Error('no signal'));
}, 20);
