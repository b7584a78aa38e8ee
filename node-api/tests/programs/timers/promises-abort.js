const { setTimeout: sleep, setImmediate: soon, setInterval: every } = require('timers/promises');
const ac = new AbortController();
sleep(1000, null, { signal: ac.signal }).catch((e) => console.log(e.name, e.code, e.message, e.cause));
setTimeout(() => ac.abort(new Error('why')), 10);
sleep(10, null, { signal: AbortSignal.abort() }).catch((e) => console.log('early', e.name, e.code));
soon(1, { signal: AbortSignal.abort('r') }).catch((e) => console.log('imm', e.name, e.cause));
(async () => {
  const c = new AbortController();
  let n = 0;
  try { for await (const _ of every(5, 0, { signal: c.signal })) if (++n === 2) c.abort(); } catch (e) { console.log('interval', n, e.code); }
})();
sleep(1, 2, 3).catch((e) => console.log(e.code, e.message));
sleep(1, 2, { ref: 'x' }).catch((e) => console.log(e.code, e.message));
