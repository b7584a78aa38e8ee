process.on('uncaughtException', (e) => {
  console.log('handler', e.message);
  process.nextTick(() => console.log('tick from handler'));
});
setTimeout(() => { throw new Error('first'); }, 5);
setTimeout(() => { console.log('second'); Promise.resolve().then(() => console.log('micro')); }, 5);
setTimeout(() => console.log('third'), 5);
