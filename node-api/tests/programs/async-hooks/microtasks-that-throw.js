// What `queueMicrotask` calls is over for the hooks when its error is told of, but its context is still there.
const { AsyncLocalStorage, createHook, executionAsyncId } = require('async_hooks');
const storage = new AsyncLocalStorage();
process.on('uncaughtException', ({ message }) => console.log(message, executionAsyncId(), storage.getStore()));
const later = (name) => {
  queueMicrotask(() => {
    throw new Error(name);
  });
  queueMicrotask(() => console.log('next', storage.getStore(), executionAsyncId() > 0));
  Promise.resolve().then(() => console.log('then', storage.getStore()));
};
storage.run('storage', () => later('with a store'));
setTimeout(() => {
  let microtask;
  const log = [];
  const hook = createHook({
    init(id, type) {
      if (type === 'Microtask') microtask ??= id;
    },
    before: (id) => id === microtask && log.push('before'),
    after: (id) => id === microtask && log.push('after'),
    destroy: (id) => id === microtask && log.push('destroy'),
  }).enable();
  process.once('uncaughtException', () => log.push('error'));
  storage.run('hook', () => later('with a hook'));
  setTimeout(() => {
    hook.disable();
    console.log(log.join(' '));
  }, 5);
}, 5);
