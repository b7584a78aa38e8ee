// A file system of its own that is busy at first: the write is tried again after a pause.
const fs = require('node:fs');

let tries = 0;
const stream = new fs.Utf8Stream({
  fd: 1,
  fs: {
    write(fd, text, encoding, callback) {
      tries++;
      if (tries < 3) process.nextTick(callback, Object.assign(new Error('busy'), { code: 'EAGAIN' }));
      else fs.write(fd, text.slice(0, 3), encoding, callback);
    },
  },
  retryEAGAIN(error, length, rest) {
    console.log('retry', error.code, length, rest);
    return true;
  },
});
stream.on('write', (count) => console.log('', count));
stream.on('drain', () => {
  console.log('drain', tries);
  stream.end();
});
stream.on('finish', () => console.log('finish'));
stream.on('close', () => console.log('close'));
stream.write('abcdefgh');

const failing = new fs.Utf8Stream({ dest: '/nowhere/at/all' });
failing.on('error', (error) => console.log(error.code, failing.writing, failing.fd));
try {
  new fs.Utf8Stream({ dest: '/nowhere/at/all', sync: true });
} catch (error) {
  console.log(error.code);
}
