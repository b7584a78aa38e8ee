const { Writable } = require('stream');
for (const mode of ['sync', 'tick', 'micro', 'immediate']) {
  const w = new Writable({ highWaterMark: 3, write(c, e, cb) { ({ sync: () => cb(), tick: () => process.nextTick(cb), micro: () => queueMicrotask(cb), immediate: () => setImmediate(cb) })[mode](); } });
  w.on('drain', () => console.log(mode, 'drain')); w.on('finish', () => console.log(mode, 'finish'));
  const f = () => console.log(mode, 'same'); w.write('a', f); w.write('b', f); w.write('c', () => console.log(mode, 'other')); w.write('d'); w.end('e', () => console.log(mode, 'end'));
  process.nextTick(() => console.log(mode, 'user tick')); Promise.resolve().then(() => console.log(mode, 'user micro'));
}
