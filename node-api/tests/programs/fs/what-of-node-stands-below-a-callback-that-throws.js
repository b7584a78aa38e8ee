// Node's functions between the loop and the callback of a file operation.
const fs = require('fs');
fs.mkdirSync('made/inner', { recursive: true });
fs.writeFileSync('made/inner/file', 'text');
fs.writeFileSync('one', '1');
fs.writeFileSync('two', '2');
fs.mkdirSync('empty');

const calls = {
  exists: (done) => fs.exists('one', done),
  'rm, a file': (done) => fs.rm('one', done),
  'rm, nothing there': (done) => fs.rm('nope', done),
  'rm, forced, nothing there': (done) => fs.rm('nope', { force: true }, done),
  'rm, a folder, not recursive': (done) => fs.rm('made', done),
  'rm, an empty folder': (done) => fs.rm('empty', { recursive: true }, done),
  'readdir with types': (done) => fs.readdir('made', { withFileTypes: true }, done),
  'readdir with types, nothing there': (done) => fs.readdir('nope', { withFileTypes: true }, done),
  'readdir, recursive': (done) => fs.readdir('made', { recursive: true }, done),
  'readdir, recursive, nothing there': (done) => fs.readdir('nope', { recursive: true }, done),
  cp: (done) => fs.cp('two', 'three', done),
  'cp, nothing there': (done) => fs.cp('nope', 'three', done),
  'rm, a tree': (done) => fs.rm('made', { recursive: true }, done),
};
const names = Object.keys(calls);
const next = () => {
  const name = names.shift();
  if (name === undefined) return;
  console.log(name);
  calls[name](() => {
    throw new Error('thrown by the callback');
  });
};
process.on('uncaughtException', (error) => {
  for (const line of error.stack.split('\n')) if (line.includes('node:')) console.log(line);
  setTimeout(next, 1);
});
next();
