// Which of Node's functions a stack shows below the callback of `finished`, and below listeners that a stream tells at once.
const show = (name) => {
  const frames = new Error(name).stack.split('\n');
  console.log(frames.filter((line) => !/loader|run_main|at show /.test(line)).join('\n'));
};
const { PassThrough, Readable, Writable, finished } = require('stream');
const objects = new PassThrough({ objectMode: true });
objects.on('readable', () => {
  show('readable');
  objects.read();
});
objects.end();
const source = new PassThrough();
source.on('pause', () => show('pause'));
source.pipe(new PassThrough().on('unpipe', () => show('unpipe')));
source.unpipe();
const failing = new Readable({ read() {} });
failing.on('error', () => {});
finished(failing, () => show('failed'));
setTimeout(() => failing.destroy(new Error('x')), 1);
const silent = new Writable({ write: (chunk, encoding, callback) => callback(), emitClose: false });
finished(silent, () => show('written'));
silent.end('x');
const empty = new Readable({
  read() {
    this.push(null);
  },
  emitClose: false,
});
finished(empty, function named() {
  show('read');
});
empty.resume();
const destroyed = new Readable({ read() {} });
finished(destroyed, () => show('premature'));
destroyed.destroy();
