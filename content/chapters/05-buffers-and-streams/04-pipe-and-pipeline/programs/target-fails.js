const { Readable, Writable } = require('node:stream');

const source = Readable.from(['A', 'B', 'C']);
const target = new Writable({
  objectMode: true,
  write(chunk, encoding, done) {
    console.log(`took ${chunk}`);
    done(chunk === 'B' ? new Error('disk full') : null);
  },
});
target.on('error', (error) => console.log(error.message));
source.on('close', () => console.log('source is closed'));
process.on('exit', () => console.log('exit'));

source.pipe(target);
