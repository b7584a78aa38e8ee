const fs = require('node:fs');
fs.writeFileSync('f', '');
fs.mkdirSync('d');
const log = (text) => {
  console.log(text);
  process.nextTick(() => console.log(`  tick after ${text}`));
  Promise.resolve().then(() => console.log(`  microtask after ${text}`));
};
const one = fs.watch('f', (type) => log(`first ${type}`));
const two = fs.watch('f', (type) => log(`second ${type}`));
const dir = fs.watch('d', (type, name) => {
  log(`folder ${type} ${name}`);
  if (name === 'a' && type === 'rename') fs.writeFileSync('d/from-listener', '');
});
fs.writeFileSync('f', 'x');
fs.writeFileSync('d/a', 'x');
fs.writeFileSync('f', 'y');
setImmediate(() => log('immediate'));
process.nextTick(() => log('next tick'));
log('main');
setTimeout(() => {
  one.close();
  two.close();
  dir.close();
  log('timeout');
}, 50);
dir.on('close', () => log('close'));
