const { pipeline } = require('stream/promises');
const { Readable, Writable, PassThrough } = require('stream');
const sink = (log) => new WritableStream({ write(c) { log.push(`w ${c}`); }, close() { log.push('close'); }, abort(e) { log.push(`abort ${e.message}`); } });
const upper = () => new TransformStream({ transform(c, k) { k.enqueue(String(c).toUpperCase()); } });
(async () => {
  const cases = {
    iterable: (log) => pipeline(['x', 'y'], upper(), sink(log)),
    node: (log) => pipeline(Readable.from(['a', 'b']), sink(log)),
    toNode: (log) => pipeline(['a'], upper(), new Writable({ objectMode: true, write(c, e, d) { log.push(`n ${c}`); d(); } })),
    fn: (log) => pipeline(['a'], upper(), async function* (s) { for await (const c of s) yield c + '!'; }, sink(log)),
    last: (log) => pipeline(['q'], upper(), async (s) => { for await (const c of s) log.push(c); return 7; }),
    fails: (log) => pipeline((function* () { yield 1; throw new Error('src'); })(), sink(log)),
    sinkFails: (log) => pipeline(['a', 'b', 'c'], new WritableStream({ write() { throw new Error('sink'); } })),
    noEnd: (log) => pipeline(['a'], sink(log), { end: false }),
    bad: (log) => pipeline(5, sink(log)),
  };
  for (const [name, run] of Object.entries(cases)) {
    const log = [];
    try { log.push(await run(log)); } catch (e) { log.push(`E ${e.code ?? e.message}`); }
    console.log(name, log);
  }
})();
