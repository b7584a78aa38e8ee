const { Readable, Writable } = require('node:stream');
const { pipeline } = require('node:stream');

const source = new Readable({ read() {} });
const target = new Writable({
  write(chunk, encoding, done) {
    console.log(`took ${chunk}`);
    done();
  },
});
target.on('close', () => console.log('target is closed'));
process.on('exit', () => console.log('exit'));

pipeline(source, target, (error) => {
  console.log(error.message);
});

source.push('A');
setTimeout(() => {
  source.destroy(new Error('no signal'));
}, 30);
