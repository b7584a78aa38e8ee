async function* g() { try { yield 1; const x = yield 2; console.log('got', x); yield* [3, Promise.resolve(4)]; } finally { console.log('cleanup'); } }
(async () => {
  for await (const v of g()) { console.log(v); if (v === 2) break; }
  const it = g();
  console.log(await it.next(), await it.next(), await it.next('x'), await it.next(), await it.next(), await it.next());
  const q = g(); console.log(await Promise.all([q.next(), q.next(), q.return('r'), q.next()]));
  const e = g(); await e.next(); try { await e.throw(new Error('boom')); } catch (x) { console.log(x.message); }
  for await (const x of [Promise.resolve('a'), 'b']) console.log(x);
  try { for await (const x of [Promise.reject(new Error('r'))]); } catch (x) { console.log('caught', x.message); }
})();
