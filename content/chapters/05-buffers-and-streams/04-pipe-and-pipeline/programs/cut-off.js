const { PassThrough, pipeline } = require('node:stream');

const source = new PassThrough();
const target = new PassThrough();

source.on('error', () => console.log('error event'));
source.on('end', () => console.log('end event'));
pipeline(source, target, (error) => {
  console.log(error.code);
});

source.write('half of it');
console.log('main script');
setTimeout(() => source.destroy(), 30);
