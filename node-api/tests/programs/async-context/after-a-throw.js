// A promise job that has no context runs in what an error of queueMicrotask's callback has left.
const { AsyncLocalStorage } = require('node:async_hooks');
const als = new AsyncLocalStorage();
const log = (text) => console.log(text, als.getStore());
process.on('uncaughtException', () => log('uncaught'));
const done = Promise.resolve();
process.nextTick(() => log('tick'));
done
  .then(() => {
    als.enterWith('A');
    done.then(() => log('in A'));
  })
  .then(() => log('after A'));
queueMicrotask(() => {
  als.enterWith('B');
  done.then(() => log('in B'));
});
done.then(() => log('first')).then(() => log('second'));
queueMicrotask(() => {
  als.enterWith('C');
  throw 1;
});
done.then(() => log('after the throw')).then(() => log('and then'));
done.then(() => log('after that')).then(() => log('and then'));
queueMicrotask(() => log('microtask'));
setTimeout(() => log('timer'), 1);
