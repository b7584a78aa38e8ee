const { AsyncLocalStorage } = require('async_hooks');
const als = new AsyncLocalStorage();
process.on('uncaughtException', (e) => console.log('handler', e.message, als.getStore()));
als.run('thrower', () => setTimeout(() => { throw new Error('boom'); }, 1));
als.run('rejecter', () => Promise.reject(new Error('rejected')));
setTimeout(() => console.log('later', als.getStore()), 30);
