const { Readable, Writable } = require('node:stream');

const source = new Readable({ read() {} });
const target = new Writable({
  write(chunk, encoding, done) {
    console.log(`took ${chunk}`);
    done();
  },
});
source.on('error', (error) => console.log(error.message));
target.on('close', () => console.log('target is closed'));
process.on('exit', () => console.log('exit'));

source.pipe(target);

source.push('A');
setTimeout(() => {
  source.destroy(new Error('no signal'));
}, 30);
