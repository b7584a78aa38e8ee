const t = new EventTarget();
const ac = new AbortController();
t.addEventListener('x', () => console.log('x'), { signal: ac.signal });
t.addEventListener('x', () => console.log('capture'), { signal: ac.signal, capture: true });
t.dispatchEvent(new Event('x')); ac.abort(); t.dispatchEvent(new Event('x'));
t.addEventListener('x', () => console.log('too late'), { signal: ac.signal });
t.dispatchEvent(new Event('x'));
try { t.addEventListener('x', () => {}, { signal: 'no' }); } catch (e) { console.log(e.code, e.message); }
try { t.addEventListener('x', () => {}, { signal: null }); } catch (e) { console.log(e.code, e.message); }
