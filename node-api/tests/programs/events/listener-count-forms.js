const EventEmitter = require('events');
const e = new EventEmitter();
const f = () => {};
e.on('x', f); e.on('x', f); e.once('x', f); e.on('x', () => {});
console.log(e.listenerCount('x'), e.listenerCount('x', f), e.listenerCount('x', () => {}));
console.log(EventEmitter.listenerCount(e, 'x'));
e.off('x', f); console.log(e.listenerCount('x', f));
e.removeListener('x', f); e.removeListener('x', f); e.removeListener('x', f);
console.log(e.listenerCount('x'), e.listeners('x').length);
console.log(e.listenerCount('none'), e.listenerCount('x', null));
const t = new EventTarget();
t.addEventListener('q', f); t.addEventListener('q', f); t.addEventListener('q', () => {});
console.log(EventEmitter.listenerCount(t, 'q'), EventEmitter.getEventListeners(t, 'q').length, EventEmitter.getEventListeners(t, 'none'));
try { EventEmitter.getEventListeners({}, 'x'); } catch (x) { console.log(x.code, x.message); }
