const { Readable } = require('stream');
(async () => {
  const r = new Readable({ read() {} });
  r.push('one');
  setTimeout(() => r.destroy(), 5);
  try { for await (const x of r) console.log(String(x)); } catch (e) { console.log(e.code, e.message); }
  const it = new Readable({ read() { this.push('q'); this.push(null); } })[Symbol.asyncIterator]();
  console.log(await it.next(), await it.next(), await it.next());
  const it2 = Readable.from([1, 2, 3])[Symbol.asyncIterator]();
  console.log(await it2.next(), await it2.return('r'), await it2.next());
})();
