const { Readable, Transform } = require('node:stream');
const { Writable, pipeline } = require('node:stream');

const source = Readable.from(['1', 'x', '3']);
const numbers = new Transform({
  transform(chunk, encoding, done) {
    const text = String(chunk);
    if (text === 'x') done(new Error('no number'));
    else done(null, `${text}0`);
  },
});
const target = new Writable({
  write(chunk, encoding, done) {
    console.log(`took ${chunk}`);
    done();
  },
});

pipeline(source, numbers, target, (error) => {
  console.log(error.message);
  console.log(`source destroyed: ${source.destroyed}`);
  console.log(`target destroyed: ${target.destroyed}`);
});
