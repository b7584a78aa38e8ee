const { AsyncLocalStorage } = require('async_hooks');
const als = new AsyncLocalStorage();
console.log(als.run(1, (a, b) => [als.getStore(), a, b], 'x', 'y'));
try { als.run('t', () => { throw new Error('through'); }); } catch (e) { console.log(e.message, als.getStore()); }
als.run('a', () => { als.run('b', () => console.log(als.getStore())); console.log(als.getStore()); console.log(als.exit(() => als.getStore())); console.log(als.getStore()); });
als.enterWith('entered'); console.log(als.getStore());
setTimeout(() => console.log('timer', als.getStore()), 1);
als.enterWith('changed');
Promise.resolve().then(() => { als.enterWith('inner'); console.log(als.getStore()); }).then(() => console.log('next', als.getStore()));
queueMicrotask(() => console.log('sibling', als.getStore()));
console.log(als.run(undefined, () => als.getStore()));
console.log(new AsyncLocalStorage({ defaultValue: 7, name: 'n' }).getStore(), new AsyncLocalStorage({ name: 'n' }).name);
try { new AsyncLocalStorage(5); } catch (e) { console.log(e.code, e.message); }
