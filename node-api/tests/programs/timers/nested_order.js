setTimeout(() => {
  console.log('a');
  setTimeout(() => console.log('a-inner 0'), 0);
  setImmediate(() => console.log('a-imm'));
  Promise.resolve().then(() => console.log('a-micro'));
  process.nextTick(() => console.log('a-tick'));
}, 0);
setTimeout(() => console.log('b'), 0);
setTimeout(() => { console.log('c'); const t = Date.now(); while (Date.now() - t < 20); }, 1);
setTimeout(() => console.log('d 10'), 10);
setTimeout(() => console.log('e 5'), 5);
setTimeout(() => { console.log('f 15'); setTimeout(() => console.log('f-inner'), 1); setImmediate(() => console.log('f-imm')); }, 15);
