// Which of Node's functions a stack shows below the callbacks of writes that waited.
const show = (name) => {
  const frames = new Error(name).stack.split('\n');
  console.log(frames.filter((line) => !/loader|run_main|at show /.test(line)).join('\n'));
};
const { Readable, Writable, Transform, Duplex, PassThrough, pipeline, finished } = require('stream');
const w = new Writable({
  writev(ch, cb) {
    show('writev');
    setImmediate(cb);
  },
  write(c, e, cb) {
    show('write');
    setImmediate(cb);
  },
});
w.on('drain', () => show('drain'));
w.cork();
w.write('a', () => show('a'));
w.write('b', () => show('b'));
w.uncork();
w.write('c', () => show('c'));
w.write('d', () => show('d'));
w.on('finish', () => show('finish'));
setTimeout(() => {
  w.end(() => show('end'));
}, 5);
