const { Readable, PassThrough } = require('node:stream');

const source = new Readable({ read() {} });
const target = new PassThrough();
target.on('error', (error) => console.log(error.message));
process.on('exit', (code) => console.log(`exit ${code}`));

source.pipe(target);
console.log('main script');

source.destroy(new Error('no signal'));
