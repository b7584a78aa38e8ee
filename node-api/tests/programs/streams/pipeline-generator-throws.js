const { pipeline, Readable, Writable } = require('stream');
const src = Readable.from([1, 2, 3]); const w = new Writable({ objectMode: true, write(c, e, cb) { console.log('w', c); cb(); } });
pipeline(src, async function* (s) { for await (const x of s) { if (x === 2) throw new Error('two'); yield x; } }, w, (e) => console.log(e.message, src.destroyed, w.destroyed));
pipeline(async function* () { yield 1; throw new Error('source gen'); }, async function (s) { for await (const x of s) console.log('got', x); }, (e) => console.log(e.message));
