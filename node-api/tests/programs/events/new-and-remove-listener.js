const EventEmitter = require('events');
const e = new EventEmitter();
e.on('newListener', (n, l) => console.log('new', String(n), l.name, e.listenerCount(n)));
e.on('removeListener', (n, l) => console.log('removed', String(n), l.name, e.listenerCount(n)));
function a() {} function b() {} function c() {}
e.on('x', a); e.once('x', b); e.prependListener('x', c);
e.off('x', a);
e.emit('x');
e.on('y', a); e.on('y', b);
e.removeAllListeners('y');
e.on('z', c);
e.removeAllListeners();
console.log(e.eventNames());
e.on('again', a);
