const { Readable } = require('stream'); const events = require('events');
(async () => {
  const r = new Readable({ objectMode: true, read() {} }); setImmediate(() => { r.push(1); r.push(2); r.push(null); });
  const [v] = await events.once(r, 'data'); console.log('once', v, r.readableFlowing, r.readableLength);
  const rest = []; for await (const c of r) rest.push(c); console.log(rest);
  const q = Readable.from(['x', 'y']); const seen = []; for await (const [c] of events.on(q, 'data', { close: ['end'] })) seen.push(c); console.log(seen);
  const two = Readable.from([1, 2, 3, 4]); const a = two.iterator({ destroyOnReturn: false }); console.log(await a.next()); const b = two[Symbol.asyncIterator](); console.log(await Promise.all([a.next(), b.next(), a.next()])); console.log(await a.return(), await b.next(), two.destroyed);
  try { for await (const c of Readable.from((function* () { yield 1; throw new Error('gen'); })())) console.log(c); } catch (x) { console.log(x.message); }
})();
