const timers = require('node:timers/promises');

const start = Date.now();
process.on('exit', () => {
  const late = Date.now() - start > 1000;
  console.log(late ? 'exit: late' : 'exit: soon');
});

const controller = new AbortController();
const { signal } = controller;
timers.setTimeout(3000, 'tea', { signal }).catch(() => {
  console.log('aborted');
});
setTimeout(() => controller.abort(), 20);
