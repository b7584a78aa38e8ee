const { AsyncLocalStorage } = require('async_hooks');
const als = new AsyncLocalStorage();
als.run('in', () => {
  process.nextTick(() => console.log('tick', als.getStore()));
  queueMicrotask(() => console.log('micro', als.getStore()));
  setImmediate(() => console.log('immediate', als.getStore()));
  setTimeout(() => console.log('timeout', als.getStore()), 300);
  const i = setInterval(() => { console.log('interval', als.getStore()); clearInterval(i); }, 600);
  Promise.reject(1).catch(() => console.log('catch', als.getStore())).finally(() => console.log('finally', als.getStore()));
  (async () => { for (let n = 0; n < 2; n++) { await null; console.log('await', n, als.getStore()); } })();
});
als.run('other', () => process.nextTick(() => console.log('tick2', als.getStore())));
console.log('out', als.getStore());
