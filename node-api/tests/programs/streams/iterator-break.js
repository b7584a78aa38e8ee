const { Readable } = require('stream');
(async () => {
  const r = Readable.from(['a', 'b', 'c']);
  r.on('close', () => console.log('close'));
  for await (const x of r) { console.log(x); break; }
  console.log('after', r.destroyed);
  const q = Readable.from(['a', 'b', 'c']);
  for await (const x of q.iterator({ destroyOnReturn: false })) { console.log(x); break; }
  console.log(q.destroyed, q.readableFlowing);
  for await (const x of q) console.log('rest', x);
  console.log(q.destroyed);
})();
