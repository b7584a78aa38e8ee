const { addAbortListener } = require('events');
const ac = new AbortController();
ac.signal.addEventListener('abort', (ev) => { console.log('first'); ev.stopImmediatePropagation(); });
ac.signal.addEventListener('abort', () => console.log('never'));
const d = addAbortListener(ac.signal, (ev) => console.log('resists', ev.type));
const gone = addAbortListener(ac.signal, () => console.log('disposed'));
gone[Symbol.dispose]();
console.log(d);
ac.abort();
addAbortListener(ac.signal, (...a) => console.log('late', a.length));
console.log('sync end');
for (const a of [[], [1, () => {}], [ac.signal, 1]]) { try { addAbortListener(...a); } catch (x) { console.log(x.code, x.message); } }
