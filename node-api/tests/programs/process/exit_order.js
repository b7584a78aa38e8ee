process.on('beforeExit', (c) => { console.log('beforeExit', c); if (!globalThis.once) { globalThis.once = true; setTimeout(() => console.log('more'), 1); } });
process.on('exit', (c) => {
  console.log('exit', c, process.exitCode);
  process.nextTick(() => console.log('tick never'));
  Promise.resolve().then(() => console.log('micro in exit'));
  setTimeout(() => console.log('timer never'), 0);
});
process.exitCode = 4;
