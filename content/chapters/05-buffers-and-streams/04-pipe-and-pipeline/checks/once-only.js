const { PassThrough, pipeline } = require('node:stream');

const source = new PassThrough();
const target = new PassThrough();
let calls = 0;
pipeline(source, target, (error) => {
  calls += 1;
  console.log(`callback: ${error.message}`);
});
setTimeout(() => source.destroy(new Error('first')), 20);
setTimeout(() => {
  target.destroy(new Error('second'));
}, 40);
process.on('exit', () => console.log(`calls: ${calls}`));
