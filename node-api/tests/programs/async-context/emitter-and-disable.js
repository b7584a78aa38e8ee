const { AsyncLocalStorage } = require('async_hooks');
const EventEmitter = require('events');
const als = new AsyncLocalStorage();
const e = new EventEmitter();
als.run('on', () => e.on('x', () => console.log('listener', als.getStore())));
als.run('emit', () => e.emit('x'));
als.run('abort', () => { const ac = new AbortController(); ac.signal.addEventListener('abort', () => console.log('abort', als.getStore())); setImmediate(() => ac.abort()); });
als.run('gone', () => { setImmediate(() => console.log('after disable', als.getStore())); als.disable(); console.log('disabled', als.getStore()); });
als.run('again', () => console.log(als.getStore()));
