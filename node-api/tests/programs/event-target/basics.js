const t = new EventTarget();
t.addEventListener('x', function (e) { console.log(this === t, e.type, e.target === t, e.currentTarget === t, e.eventPhase); });
t.addEventListener('x', { handleEvent(e) { console.log('object', this !== t, e.type); } });
t.addEventListener('x', () => console.log('once'), { once: true });
console.log(t.dispatchEvent(new Event('x')));
console.log(t.dispatchEvent(new Event('x')));
const e = new Event('y'); console.log(e.target, e.currentTarget, e.eventPhase, e.composedPath());
t.dispatchEvent(e); console.log(e.target === t, e.currentTarget, e.composedPath());
t.dispatchEvent(e); console.log('dispatched twice');
