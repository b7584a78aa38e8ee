const EventEmitter = require('events');
const e = new EventEmitter({ captureRejections: true });
e.on('x', async (v) => { throw new Error('async ' + v); });
e.on('error', (x) => console.log('error', x.message));
e.emit('x', 1);
process.nextTick(() => console.log('tick'));
Promise.resolve().then(() => console.log('micro'));
const h = new EventEmitter({ captureRejections: true });
h[Symbol.for('nodejs.rejection')] = (err, type, ...a) => console.log('rejection', err.message, type, a);
h.on('y', async () => { throw new Error('y'); });
h.emit('y', 'p', 'q');
const odd = new EventEmitter({ captureRejections: true });
odd.on('error', (x) => console.log('odd', x.message));
odd.on('z', () => ({ get then() { throw new Error('getter'); } }));
odd.on('z', () => ({ then(ok, bad) { bad(new Error('thenable')); } }));
odd.emit('z');
try { new EventEmitter({ captureRejections: 1 }); } catch (x) { console.log(x.code, x.message); }
try { EventEmitter.captureRejections = 'yes'; } catch (x) { console.log(x.code, x.message); }
EventEmitter.captureRejections = true;
const g = new EventEmitter(); g.on('error', (x) => console.log('global', x)); g.on('w', async () => { throw 'w'; }); g.emit('w');
