const fs = require('node:fs');
for (const name of ['a', 'b', 'a/in']) fs.mkdirSync(name);
fs.writeFileSync('a/f', '1');
fs.writeFileSync('b/g', '2');
const events = [];
const watchers = ['a', 'b', 'a/f', 'a/in', '.'].map((path) => fs.watch(path, (type, name) => events.push(`${path}: ${type} ${name}`)));
const steps = [
  ['move', () => fs.renameSync('a/f', 'b/f')],
  ['move a folder', () => fs.renameSync('a/in', 'b/in')],
  ['move over', () => fs.renameSync('b/f', 'b/g')],
  ['write what was moved', () => fs.appendFileSync('b/g', 'x')],
  ['file in the moved folder', () => fs.writeFileSync('b/in/new', '')],
  ['rename a watched folder', () => fs.renameSync('a', 'c')],
  ['file in it', () => fs.writeFileSync('c/new', 'x')],
  ['remove it', () => { fs.unlinkSync('c/new'); fs.rmdirSync('c'); }],
];
(function next() {
  const step = steps.shift();
  if (!step) return watchers.forEach((watcher) => watcher.close());
  step[1]();
  setTimeout(() => {
    console.log(step[0], events.splice(0));
    next();
  }, 20);
})();
