// Which of Node's functions a stack shows below callbacks and listeners of streams that failed, and of one that was paused.
const show = (name) => {
  const frames = new Error(name).stack.split('\n');
  console.log(frames.filter((line) => !/loader|run_main|at show /.test(line)).join('\n'));
};
const { Readable, Writable, Transform, Duplex, PassThrough, pipeline, finished } = require('stream');
const w = new Writable({
  write(c, e, cb) {
    show('write');
    cb(new Error('q'));
  },
});
w.on('error', () => show('error')).on('close', () => show('close'));
w.write('c', () => show('c'));
w.write('d', () => show('d'));
const r = new Readable({ read() {} });
r.on('error', () => show('rerror')).on('close', () => show('rclose'));
r.destroy(new Error('z'));
const p = new PassThrough();
p.on('data', () => show('pdata'));
p.write('x');
p.on('pause', () => show('pause'));
p.pause();
p.resume();
p.end();
p.on('resume', () => show('resume')).on('end', () => show('pend'));
