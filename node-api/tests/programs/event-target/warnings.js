const events = require('events');
process.on('warning', (w) => console.log(w.name, '|', w.message, '|', w.type, w.count, w.target instanceof EventTarget));
const t = new EventTarget();
for (let i = 0; i < 12; i++) t.addEventListener('x', () => {});
events.setMaxListeners(1, t); console.log(events.getMaxListeners(t));
t.addEventListener('y', () => {}); t.addEventListener('y', () => {}); t.addEventListener('y', () => {});
t.addEventListener('z', null); t.addEventListener('z', undefined);
const ac = new AbortController(); for (let i = 0; i < 20; i++) ac.signal.addEventListener('abort', () => {});
console.log(events.getEventListeners(t, 'y').length, events.getMaxListeners(ac.signal));
