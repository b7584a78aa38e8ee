const fs = require('node:fs');
fs.writeFileSync('f', '');
fs.writeFileSync('g', '');
const watcher = fs.watch('f');
watcher.on('change', (type, name) => {
  console.log('change', type, name);
  watcher.close();
  console.log('closed in the listener');
});
watcher.on('close', () => console.log('close'));
process.nextTick(() => console.log('tick'));
fs.writeFileSync('f', 'x');
fs.chmodSync('f', 0o600);
const quiet = fs.watch('f', () => console.log('never'));
quiet.close();
quiet.close();
console.log(quiet.ref() === quiet, quiet.unref() === quiet, quiet instanceof require('node:events'), quiet.start());
const controller = new AbortController();
const aborted = fs.watch('g', { signal: controller.signal });
aborted.on('close', () => console.log('aborted'));
setTimeout(() => controller.abort(), 60);
fs.watch('g', { signal: AbortSignal.abort() }).on('close', () => console.log('aborted beforehand'));
fs.watch('g', { persistent: false }, () => console.log('never'));
fs.watch('g').unref();
for (const [path, options] of [['nope'], ['nope/x'], ['f/x'], [5], ['f', { encoding: 'bad' }], ['f', 'bad'], ['nope', { throwIfNoEntry: false }], ['f', { ignore: 5 }], ['f', { ignore: '' }], ['f', { ignore: ['a', 1] }]]) {
  try {
    fs.watch(path, options).close();
    console.log('watched', path);
  } catch (error) {
    console.log(error.code, error.errno, error.syscall, error.path, error.filename, error.message);
  }
}
