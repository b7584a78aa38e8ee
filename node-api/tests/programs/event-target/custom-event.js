const t = new EventTarget();
t.addEventListener('c', (e) => console.log(e.detail, e instanceof CustomEvent, e instanceof Event));
t.dispatchEvent(new CustomEvent('c', { detail: [1, 2] }));
t.dispatchEvent(new CustomEvent('c'));
t.dispatchEvent(Object.assign(new Event('c'), { detail: 'own' }));
for (const f of [() => new Event(), () => new CustomEvent(), () => new Event('x', 5), () => new Event(null).type, () => new Event({ toString: () => 't' }).type, () => t.dispatchEvent({ type: 'x' }), () => t.dispatchEvent(), () => t.addEventListener('x'), () => t.addEventListener('x', 5), () => t.addEventListener('x', () => {}, 5), () => EventTarget.prototype.addEventListener.call({}, 'x', () => {}), () => Event.prototype.preventDefault.call({}), () => new Event(Symbol('q'))]) {
  try { console.log(f()); } catch (x) { console.log(x.name, x.code, '|', x.message); }
}
