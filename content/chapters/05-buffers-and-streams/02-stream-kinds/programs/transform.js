const { Transform } = require('node:stream');

const upper = new Transform({
  transform(chunk, encoding, done) {
    console.log(`in: ${chunk}`);
    done(null, String(chunk).toUpperCase());
  },
});

upper.on('data', (chunk) => console.log(`out: ${chunk}`));
upper.on('end', () => console.log('end'));

upper.write('a');
upper.end('b');
console.log('main script');
