const EventEmitter = require('events');
const e = new EventEmitter();
e.on('x', function () { return this === e && arguments.length; });
console.log(e.emit('x', 1, 2, 3), e.on('a', () => {}).once('b', () => {}).off('a', () => {}).setMaxListeners(3) === e);
e.once('o', () => 5);
const [raw] = e.rawListeners('o'); console.log(raw.name, raw(), raw(), e.listenerCount('o'));
const w = e.rawListeners('x')[0]; console.log(w.name, typeof w.listener);
console.log(EventEmitter.EventEmitter === EventEmitter, EventEmitter.usingDomains, EventEmitter.length, EventEmitter.name);
console.log(require('node:events') === EventEmitter, Object.keys(EventEmitter));
