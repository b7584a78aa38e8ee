const EventEmitter = require('events');
const e = new EventEmitter();
console.log(EventEmitter.defaultMaxListeners, e.getMaxListeners(), EventEmitter.getMaxListeners(e));
e.setMaxListeners(1);
process.on('warning', (w) => console.log(w.name, w.count, w.type, w.emitter === e, w.message));
e.on('x', () => {}); e.on('x', () => {}); e.on('x', () => {});
class Thing extends EventEmitter {}
const t = new Thing().setMaxListeners(2);
for (let i = 0; i < 4; i++) t.on(Symbol.for('ev'), () => {});
const z = new EventEmitter(); z.setMaxListeners(0);
for (let i = 0; i < 50; i++) z.on('x', () => {});
EventEmitter.setMaxListeners(5, e, t); console.log(e.getMaxListeners(), t.getMaxListeners());
EventEmitter.setMaxListeners(3); console.log(EventEmitter.defaultMaxListeners, new EventEmitter().getMaxListeners());
EventEmitter.defaultMaxListeners = Infinity; console.log(z.getMaxListeners(), new EventEmitter().getMaxListeners());
for (const bad of [-1, NaN, '5', null]) { try { e.setMaxListeners(bad); } catch (x) { console.log(x.code, x.message); } }
try { EventEmitter.setMaxListeners(1, {}); } catch (x) { console.log(x.code, x.message); }
