// Stacks of errors thrown in what `AsyncLocalStorage` and `AsyncResource` call.
const { AsyncLocalStorage, AsyncResource } = require('async_hooks');
const storage = new AsyncLocalStorage();
const fail = () => {
  throw new Error('failed');
};
const show = (name, code) => {
  try {
    code();
  } catch (error) {
    console.log(name, error.stack.split('\n').slice(1, 6).join('\n'));
  }
};
show('run', () => storage.run({ id: 1 }, fail));
show('exit', () => storage.run({ id: 2 }, () => storage.exit(fail)));
show('nested', () => storage.run({ id: 3 }, () => storage.run({ id: 4 }, fail)));
show('scope', () => new AsyncResource('JOB').runInAsyncScope(fail));
show('bound', AsyncResource.bind(fail));
show('snapshot', () => AsyncLocalStorage.snapshot()(fail));
storage.run({ id: 5 }, () => {
  setTimeout(() => storage.run({ id: 6 }, fail), 1);
});
