const { once, EventEmitter } = require('events');
const e = new EventEmitter();
(async () => {
  process.nextTick(() => e.emit('go', 1, 2));
  console.log(await once(e, 'go'));
  setImmediate(() => e.emit('error', new Error('bad')));
  try { await once(e, 'go'); } catch (x) { console.log('rejected', x.message, e.listenerCount('go'), e.listenerCount('error')); }
  setImmediate(() => e.emit('error', 'as value'));
  console.log(await once(e, 'error'));
  const ac = new AbortController();
  setImmediate(() => ac.abort('why'));
  try { await once(e, 'go', { signal: ac.signal }); } catch (x) { console.log(x.name, x.code, x.message, x.cause, e.listenerCount('go')); }
  try { await once(e, 'go', { signal: ac.signal }); } catch (x) { console.log(x.name, x.cause); }
  for (const bad of [[e, 'x', null], [e, 'x', { signal: {} }], [{}, 'x']]) {
    try { await once(...bad); } catch (x) { console.log(x.code, x.message); }
  }
  const t = new EventTarget();
  setImmediate(() => t.dispatchEvent(new Event('ping')));
  const [ev] = await once(t, 'ping'); console.log(ev.type, ev instanceof Event);
  console.log(once(e, 'never'));
})();
