// The same where nobody had a context: it is left as it is, and only what ends well puts it away.
const { AsyncLocalStorage } = require('async_hooks');
const als = new AsyncLocalStorage();
process.on('uncaughtException', (x) => console.log(x.message, als.getStore()));
queueMicrotask(() => {
  als.enterWith('e1');
});
queueMicrotask(() => {
  console.log('1', als.getStore());
});
queueMicrotask(() => {
  console.log('2', als.getStore());
});
queueMicrotask(() => {
  als.enterWith('e2');
  throw new Error('x');
});
Promise.resolve().then(() => {
  console.log('3', als.getStore());
});
queueMicrotask(() => {
  console.log('4', als.getStore());
});
queueMicrotask(() => {
  als.enterWith('e3');
  throw new Error('x');
});
queueMicrotask(() => {
  console.log('5', als.getStore());
  queueMicrotask(() => console.log('5b', als.getStore()));
});
queueMicrotask(() => {
  console.log('6', als.getStore());
});
setImmediate(() => {
  console.log('im', als.getStore());
  queueMicrotask(() => {
    als.enterWith('e4');
    throw new Error('x');
  });
  process.nextTick(() => {
    console.log('tick', als.getStore());
  });
  setImmediate(() => {
    console.log('im2', als.getStore());
  });
});
