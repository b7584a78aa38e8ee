const { on, EventEmitter } = require('events');
(async () => {
  const e = new EventEmitter();
  const it = on(e, 'x', { close: ['end'] });
  e.emit('x', 1); e.emit('x', 2, 3);
  console.log(await it.next(), await it.next());
  const p = it.next(); e.emit('x', 'late'); console.log(await p);
  e.emit('x', 'kept'); e.emit('end');
  console.log(await it.next(), await it.next(), e.listenerCount('x'), e.listenerCount('end'));
  const f = new EventEmitter();
  const jt = on(f, 'y');
  f.emit('y', 'a'); f.emit('error', new Error('stop'));
  try { for await (const v of jt) console.log(v); } catch (x) { console.log('threw', x.message); }
  console.log(await jt.next());
  const ac = new AbortController();
  const kt = on(f, 'y', { signal: ac.signal });
  setImmediate(() => ac.abort());
  try { await kt.next(); } catch (x) { console.log(x.name, x.code, x.cause.name); }
  const lt = on(f, 'y');
  try { lt.throw('x'); } catch (x) { console.log(x.code, x.message); }
  lt.throw(new Error('given'));
  await lt.next().catch((x) => console.log(x.message));
  console.log(await lt.return(), Object.prototype.toString.call(lt), typeof lt[Symbol.asyncIterator]);
  for (const o of [{ highWaterMark: 0 }, { lowWaterMark: 'x' }, { signal: 1 }]) { try { on(f, 'y', o); } catch (x) { console.log(x.code, x.message); } }
})();
