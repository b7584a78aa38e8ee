const util = require('util');
const ac = new AbortController();
console.log(ac, { ac }, [ac.signal], util.inspect(ac, { depth: 0 }));
console.log({ a: { b: { c: ac, s: ac.signal } } });
ac.abort('why'); console.log(ac);
console.log(AbortController, AbortSignal, Object.keys(ac), Object.keys(ac.signal));
for (const k in ac) console.log('ac', k); for (const k in ac.signal) console.log('signal', k);
console.log(String(ac), String(ac.signal));
