// Which of Node's functions a stack shows below the functions of two streams that are piped, and below their listeners.
const show = (name) => {
  const frames = new Error(name).stack.split('\n');
  console.log(frames.filter((line) => !/loader|run_main|at show /.test(line)).join('\n'));
};
const { Readable, Writable, Transform, Duplex, PassThrough, pipeline, finished } = require('stream');
const r = new Readable({
  construct(cb) {
    show('construct');
    cb();
  },
  read() {
    show('read');
    this.push('x');
    this.push(null);
  },
  destroy(e, cb) {
    show('destroy');
    cb(e);
  },
});
const w = new Writable({
  construct(cb) {
    show('wconstruct');
    setImmediate(cb);
  },
  write(c, e, cb) {
    show('write');
    cb();
  },
  final(cb) {
    show('final');
    cb();
  },
  destroy(e, cb) {
    show('wdestroy');
    cb(e);
  },
});
for (const ev of ['data', 'end', 'close', 'resume', 'pause']) r.on(ev, () => show('r ' + ev));
for (const ev of ['drain', 'finish', 'close', 'pipe', 'unpipe', 'prefinish']) w.on(ev, () => show('w ' + ev));
finished(r, () => show('fin r'));
finished(w, () => show('fin w'));
r.pipe(w);
