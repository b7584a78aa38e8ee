const { pipeline, Readable, PassThrough } = require('stream'); const sp = require('stream/promises');
const p = new PassThrough(); const got = []; p.on('data', (d) => got.push(String(d)));
pipeline([Readable.from(['a'], { objectMode: false }), p], (e) => console.log('array', e, got));
(async () => { const q = new PassThrough(); q.on('data', (d) => console.log('q', String(d))); q.on('end', () => console.log('q end')); await sp.pipeline(Readable.from(['1', '2']), q, { end: false }); console.log('resolved', q.writableEnded, q.destroyed); q.end('3'); })();
