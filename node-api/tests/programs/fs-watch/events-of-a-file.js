const fs = require('node:fs');
fs.writeFileSync('f', 'start');
const events = [];
const watcher = fs.watch('f', (type, name) => events.push(`${type} ${name}`));
const steps = [
  ['write', () => fs.writeFileSync('f', 'one')],
  ['write nothing', () => fs.writeFileSync('f', '')],
  ['append', () => fs.appendFileSync('f', 'two')],
  ['append twice', () => { fs.appendFileSync('f', 'a'); fs.appendFileSync('f', 'b'); }],
  ['read', () => fs.readFileSync('f')],
  ['chmod', () => fs.chmodSync('f', 0o600)],
  ['utimes', () => fs.utimesSync('f', 1, 1)],
  ['truncate', () => fs.truncateSync('f', 1)],
  ['write and chmod', () => { fs.writeFileSync('f', 'x'); fs.chmodSync('f', 0o644); fs.appendFileSync('f', 'y'); }],
  ['link', () => fs.linkSync('f', 'g')],
  ['write by the other name', () => fs.appendFileSync('g', 'z')],
  ['unlink the other name', () => fs.unlinkSync('g')],
  ['rename', () => fs.renameSync('f', 'h')],
  ['write after rename', () => fs.appendFileSync('h', 'z')],
  ['replace', () => { fs.writeFileSync('new', 'n'); fs.renameSync('new', 'h'); }],
  ['write after replace', () => fs.appendFileSync('h', 'z')],
];
(function next() {
  const step = steps.shift();
  if (!step) return watcher.close();
  step[1]();
  setTimeout(() => {
    console.log(step[0], events.splice(0));
    next();
  }, 20);
})();
watcher.on('close', () => console.log('close'));
