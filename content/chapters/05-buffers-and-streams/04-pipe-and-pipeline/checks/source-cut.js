const { PassThrough, pipeline } = require('node:stream');

const source = new PassThrough();
const target = new PassThrough();
pipeline(source, target, (error) => {
  console.log(`callback: ${error.code}`);
  console.log(`target destroyed: ${target.destroyed}`);
});
source.write('half of it');
setTimeout(() => {
  console.log('the other side hangs up');
  source.destroy();
}, 20);
