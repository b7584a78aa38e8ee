// The binding makes a text of a path and calls back before it looks at errors again: what such a callback throws is lost.
const fs = require('fs');
process.on('uncaughtException', (error) => console.log('uncaught', error.message));
fs.mkdirSync('d');
process.chdir('d');
fs.writeFileSync('f', 'x');
fs.symlinkSync('f', 'l');
fs.mkdirSync('dir');
fs.writeFileSync('dir/one', '');
fs.writeFileSync('dir/two', '');
const calls = {
  mkdtemp: (done) => fs.mkdtemp('a-', done),
  'mkdtemp as a buffer': (done) => fs.mkdtemp('a-', 'buffer', done),
  'mkdtemp that fails': (done) => fs.mkdtemp('no/no/a-', done),
  readlink: (done) => fs.readlink('l', done),
  'readlink that fails': (done) => fs.readlink('f', done),
  'realpath.native': (done) => fs.realpath.native('.', done),
  'recursive mkdir': (done) => fs.mkdir('p/q', { recursive: true }, done),
  'recursive mkdir of what is there': (done) => fs.mkdir('dir', { recursive: true }, done),
  mkdir: (done) => fs.mkdir('r', done),
  stat: (done) => fs.stat('f', done),
  readdir: (done) => fs.readdir('dir', done),
  'read of a folder': (done) => {
    const dir = fs.opendirSync('dir');
    setTimeout(() => dir.closeSync(), 2);
    dir.read(done);
  },
  'close of a folder': (done) => fs.opendirSync('dir').close(done),
  opendir: (done) => fs.opendir('dir', done),
  readFile: (done) => fs.readFile('f', done),
  access: (done) => fs.access('f', done),
  copyFile: (done) => fs.copyFile('f', 'h', done),
  open: (done) => fs.open('f', done),
  realpath: (done) => fs.realpath('.', done),
};
const names = Object.keys(calls);
(function next() {
  const name = names.shift();
  if (!name) return;
  calls[name]((error, value) => {
    value?.closeSync?.();
    setTimeout(next, 5);
    throw new Error(name);
  });
})();
