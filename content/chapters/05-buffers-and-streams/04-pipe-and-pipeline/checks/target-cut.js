const { PassThrough, pipeline } = require('node:stream');

const source = new PassThrough();
const target = new PassThrough();
pipeline(source, target, (error) => {
  console.log(`callback: ${error.code}`);
  console.log(`source destroyed: ${source.destroyed}`);
});
source.write('half of it');
setTimeout(() => {
  console.log('the window is closed');
  target.destroy();
}, 20);
