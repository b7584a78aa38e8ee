const t = new EventTarget();
const c = () => console.log('c');
t.addEventListener('x', () => { console.log('a'); t.removeEventListener('x', b); t.addEventListener('x', c); });
function b() { console.log('b'); }
t.addEventListener('x', b);
t.addEventListener('x', () => console.log('last'));
t.dispatchEvent(new Event('x')); console.log('--'); t.dispatchEvent(new Event('x'));
const u = new EventTarget();
u.addEventListener('y', () => { console.log('only'); u.addEventListener('y', () => console.log('added by the last')); }, { once: true });
u.dispatchEvent(new Event('y')); console.log('--'); u.dispatchEvent(new Event('y'));
const v = new EventTarget();
v.addEventListener('z', (e) => { console.log('1'); v.dispatchEvent(new Event('z2')); try { v.dispatchEvent(e); } catch (x) { console.log(x.code, x.message); } });
v.addEventListener('z2', () => console.log('nested'));
v.dispatchEvent(new Event('z'));
