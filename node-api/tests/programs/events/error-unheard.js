const EventEmitter = require('events');
const e = new EventEmitter();
for (const v of [new RangeError('boom'), 'text', undefined, null, 42, { code: 'E1', a: [1] }, Symbol('s'), [1, 2]]) {
  try { e.emit('error', v); } catch (x) { console.log(x.name, x.code, '|', x.message, '|', x.context === v, x === v); }
}
try { e.emit('error'); } catch (x) { console.log(x.code, x.message, 'context' in x); }
const { errorMonitor } = EventEmitter;
e.on(errorMonitor, (x) => console.log('monitor', x));
try { e.emit('error', 'seen'); } catch (x) { console.log(x.message); }
e.on('error', (x) => console.log('handled', x));
e.emit('error', 'now');
console.log(errorMonitor);
