const EventEmitter = require('events');
const e = new EventEmitter();
function late() { console.log('late'); }
e.on('x', () => { console.log('a'); e.on('x', late); e.off('x', b); });
function b() { console.log('b'); }
e.on('x', b);
e.on('x', () => { console.log('c'); e.removeAllListeners('x'); });
e.on('x', () => console.log('d'));
e.emit('x');
console.log('--');
e.emit('x');
console.log(e.listenerCount('x'));
const f = new EventEmitter();
f.once('y', () => { console.log('outer'); f.emit('y'); });
f.on('y', () => console.log('stays'));
f.emit('y');
const g = new EventEmitter();
g.on('z', () => { console.log('z1'); g.prependListener('z', () => console.log('z0')); });
g.on('z', () => console.log('z2'));
g.emit('z'); g.emit('z');
