// After a flush all that was written can be read.
const zlib = require('zlib');
const gzip = zlib.createGzip();
const gunzip = zlib.createGunzip();
gzip.on('data', (part) => gunzip.write(part));
gzip.on('end', () => gunzip.end());
gunzip.on('data', (part) => console.log('received', part.toString()));
gunzip.on('end', () => console.log('end'));
const say = (text, next) => {
  gzip.write(text);
  gzip.flush(() => {
    console.log('flushed', text);
    setTimeout(next, 10);
  });
};
say('one', () => say('two', () => {
  gzip.flush(zlib.constants.Z_SYNC_FLUSH, () => {
    console.log('nothing new');
    gzip.end('three');
    gzip.flush(() => console.log('flush after end'));
    gzip.on('finish', () => gzip.flush(() => console.log('flush after finish')));
  });
}));
