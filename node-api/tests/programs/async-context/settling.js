// What follows from settling the promise of a reaction belongs to the reaction's context: thenables that it returns, and
// rejections that nobody handles, also where the reaction has no handler of its own.
const { AsyncLocalStorage } = require('node:async_hooks');
const als = new AsyncLocalStorage();
process.on('unhandledRejection', (reason) => console.log('unhandled', reason, als.getStore()));
process.on('uncaughtException', (error) => console.log('uncaught', error, als.getStore()));
const thenable = (name) => ({
  then(resolve) {
    console.log('then of', name, als.getStore());
    resolve(name);
  },
});

als.run('A', () => Promise.resolve().then(() => thenable('returned')));
als.run('B', () =>
  Promise.resolve().then(() => {
    throw 'thrown';
  }),
);
als.run('C', () => Promise.reject('passed on').then(() => {}));
als.run('D', () => Promise.reject('passed on twice').then().then());
als.run('E', () => Promise.reject('finally').finally(() => console.log('in finally', als.getStore())));
als.run('F', () =>
  Promise.resolve().then(() => {
    als.enterWith('entered');
    throw 'after enterWith';
  }),
);
const rejected = als.run('G', () => Promise.reject('then later'));
als.run('H', () => rejected.then(() => {}));
als.run('I', async () => {
  await null;
  als.enterWith('J');
  throw 'async function';
});
als.run('K', async () => thenable('async function'));
als.run('L', () => Promise.all([Promise.reject('all')]));
als.run('M', () => new Promise((resolve, reject) => setTimeout(reject, 1, 'later')).then());
Promise.resolve().then(() => thenable('no context'));
