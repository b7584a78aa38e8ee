const { Readable } = require('stream');
(async () => {
  const attempt = async (n, f) => { try { console.log(n, await f()); } catch (e) { console.log(n, e.name, e.code, e.message); } };
  const src = () => Readable.from([1, 2, 3]);
  await attempt('map not fn', () => src().map(5)); await attempt('map opts', () => src().map((x) => x, 5)); await attempt('conc', () => src().map((x) => x, { concurrency: 0 })); await attempt('conc str', () => src().map((x) => x, { concurrency: 'x' })); await attempt('hwm', () => src().map((x) => x, { highWaterMark: -1 }));
  await attempt('throw', () => src().map((x) => { if (x === 2) throw new Error('at 2'); return x; }).toArray()); await attempt('reject', () => src().filter(async (x) => { throw new Error('rej'); }).toArray());
  await attempt('drop', () => src().drop(-1)); await attempt('take NaN', () => src().take('x').toArray()); await attempt('reduce empty', () => Readable.from([]).reduce((a, b) => a + b)); await attempt('reduce one', () => Readable.from([7]).reduce(() => 0)); await attempt('reduce', () => src().reduce((a, b) => a + b)); await attempt('reduce fn', () => src().reduce(5));
  await attempt('some', () => src().some(async (x) => x > 2)); await attempt('every', () => src().every((x) => x < 9)); await attempt('find none', () => src().find((x) => x > 9)); await attempt('forEach', () => src().forEach((x) => console.log('each', x))); await attempt('new', () => new (src().map)((x) => x)); await attempt('signal', () => src().toArray({ signal: AbortSignal.abort() })); await attempt('signal bad', () => src().toArray({ signal: 5 }));
  await attempt('flat', () => src().flatMap((x) => Readable.from([x, x])).toArray()); 
})();
