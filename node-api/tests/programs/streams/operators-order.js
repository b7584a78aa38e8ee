const { Readable } = require('stream');
(async () => {
  const log = []; const wait = (ms, v) => new Promise((r) => setTimeout(r, ms, v));
  const r = Readable.from([80, 20, 40, 5]).map(async (x) => { console.log('start', x); await wait(x); console.log('end', x); return x; }, { concurrency: 2 });
  for await (const x of r) console.log('got', x);
  const src = Readable.from([1, 2, 3, 4, 5, 6, 7, 8]); src.on('close', () => console.log('source closed'));
  console.log(await src.map((x) => { console.log('m', x); return x; }).take(2).toArray(), src.destroyed);
  const s2 = Readable.from([1, 2, 3, 4]); console.log(await s2.some((x) => x === 2), s2.destroyed);
})();
