const { duplexPair } = require('stream');
const [a, b] = duplexPair();
a.on('data', (d) => console.log('a got', String(d))); b.on('data', (d) => { console.log('b got', String(d)); b.write('re: ' + d); });
for (const [n, s] of [['a', a], ['b', b]]) for (const e of ['end', 'finish', 'close', 'error']) s.on(e, () => console.log(n, e));
a.write('one', () => console.log('written')); a.end('two'); b.on('end', () => b.end());
const [c, d] = duplexPair({ highWaterMark: 2 }); console.log(c.write('xyz'), d.readableLength); d.on('close', () => console.log('d close', d.errored)); c.on('error', (e) => console.log('c', e.message)); c.destroy(new Error('cut'));
