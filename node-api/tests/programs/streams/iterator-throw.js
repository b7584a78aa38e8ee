const { Readable } = require('stream');
(async () => {
  for (const [n, mk] of Object.entries({ a: () => Readable.from([1, 2, 3, 4, 5]), b: () => Readable.from((function* () { yield 1; yield 2; })()), c: () => new Readable({ objectMode: true, read() { this.push(1); } }), d: () => { let k = 0; return new Readable({ objectMode: true, highWaterMark: 1, read() { this.push(++k < 3 ? k : null); } }); } , e: () => { let k = 0; return new Readable({ objectMode: true, highWaterMark: 1, read() { setImmediate(() => this.push(++k < 3 ? k : null)); } }); } })) {
    const i = mk()[Symbol.asyncIterator]();
    await i.next();
    try { console.log(n, await i.throw(new Error('thr'))); } catch (e) { console.log(n, 'caught', e.message); }
  }
})();
