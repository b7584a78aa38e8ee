const { Readable } = require('stream');
const r = new Readable({ read() { this.push('x'); if (++n === 3) this.push(null); } });
let n = 0;
for (const e of ['readable', 'end', 'close']) r.on(e, () => console.log(e));
process.nextTick(() => console.log('tick')); setImmediate(() => console.log('immediate'));
(async () => { for await (const c of r) { console.log('chunk', String(c)); await null; process.nextTick(() => console.log('t')); } console.log('done'); })();
