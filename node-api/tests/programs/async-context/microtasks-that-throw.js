// What async context an error of a microtask is heard in, and what is left for those behind it.
const { AsyncLocalStorage } = require('async_hooks');
const als = new AsyncLocalStorage();
process.on('uncaughtException', (x) => console.log(x.message, als.getStore()));
queueMicrotask(() => {
  als.enterWith('e1');
  throw new Error('no context');
});
queueMicrotask(() => {
  console.log('next', als.getStore());
});
als.run('q', () =>
  queueMicrotask(() => {
    als.enterWith('e2');
    throw new Error('q');
  }),
);
queueMicrotask(() => {
  console.log('next', als.getStore());
});
Promise.resolve().then(() => {
  console.log('then', als.getStore());
});
als.run('p', () =>
  queueMicrotask(() => {
    throw new Error('p');
  }),
);
Promise.resolve().then(() => {
  console.log('then', als.getStore());
  als.enterWith('z');
});
Promise.resolve().then(() => {
  console.log('then', als.getStore());
});
als.run('r', () =>
  queueMicrotask(() => {
    als.enterWith('e3');
  }),
);
Promise.resolve().then(() => {
  console.log('then', als.getStore());
});
queueMicrotask(() => {
  console.log('mt', als.getStore());
});
process.on('exit', () => console.log('exit', als.getStore()));
