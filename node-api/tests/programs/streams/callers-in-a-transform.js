// Which of Node's functions a stack shows below what a transform stream calls.
const show = (name) => {
  const frames = new Error(name).stack.split('\n');
  console.log(frames.filter((line) => !/loader|run_main|at show /.test(line)).join('\n'));
};
const { Readable, Writable, Transform, Duplex, PassThrough, pipeline, finished } = require('stream');
const t = new Transform({
  transform(c, e, cb) {
    show('transform');
    cb(null, c);
  },
  flush(cb) {
    show('flush');
    cb(null, 'last');
  },
});
t.on('readable', () => {
  show('readable');
  while (t.read() !== null) show('got');
});
t.on('end', () => show('end'))
  .on('finish', () => show('finish'))
  .on('close', () => show('close'));
t.write('a', () => show('wcb'));
t.end('b', () => show('ecb'));
