// Which of Node's functions a stack shows below the callbacks of zlib.
const show = (name) => {
  const frames = new Error(name).stack.split('\n');
  console.log(frames.filter((line) => !/loader|run_main|at show /.test(line)).join('\n'));
};
const zlib = require('zlib');
zlib.gzip('x', (error, bytes) => {
  show('gzip');
  zlib.gunzip(bytes, function named() {
    show('gunzip');
    zlib.inflate('bad', () => {
      show('inflate');
      const stream = zlib.createGzip();
      stream.write('x', () => {
        show('written');
        stream.flush(() => {
          show('flushed');
          stream.end(() => show('ended'));
          stream.resume();
        });
      });
    });
  });
});
