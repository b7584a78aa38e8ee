const { EventEmitterAsyncResource, EventEmitter } = require('events');
const { AsyncLocalStorage } = require('async_hooks');
const als = new AsyncLocalStorage();
const e = als.run('made', () => new EventEmitterAsyncResource({ name: 'Q' }));
e.on('x', (v) => console.log(als.getStore(), v));
als.run('emitting', () => console.log(e.emit('x', 1)));
console.log(e instanceof EventEmitter, typeof e.asyncId, e.asyncResource.eventEmitter === e);
try { new EventEmitterAsyncResource(); } catch (x) { console.log(x.code, x.message); }
class Sub extends EventEmitterAsyncResource {} new Sub();
