const { Readable, Transform, pipeline } = require('node:stream');

exports.from = (list) => {
  let next = 0;
  return new Readable({
    objectMode: true,
    read() {
      this.push(next < list.length ? list[next] : null);
      next += 1;
    },
  });
};

exports.toArray = (source) => {
  return new Promise((resolve, reject) => {
    const items = [];
    source.on('data', (item) => items.push(item));
    source.on('end', () => resolve(items));
    source.on('error', reject);
  });
};

// The pipeline destroys the transform when the source fails.
function through(source, transform) {
  const target = new Transform({ objectMode: true, transform });
  return source.pipe(target);
}

exports.map = (source, change) => {
  return through(source, (item, encoding, done) => {
    done(null, change(item));
  });
};

exports.filter = (source, test) => {
  return through(source, (item, encoding, done) => {
    if (test(item)) done(null, item);
    else done();
  });
};
