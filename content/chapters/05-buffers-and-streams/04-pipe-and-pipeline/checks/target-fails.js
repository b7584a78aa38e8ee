const { PassThrough, pipeline } = require('node:stream');

const source = new PassThrough();
const target = new PassThrough();
pipeline(source, target, (error) => {
  console.log(`callback: ${error.message}`);
  console.log(`source destroyed: ${source.destroyed}`);
});
setTimeout(() => {
  console.log('the disk is full');
  target.destroy(new Error('no space'));
}, 20);
