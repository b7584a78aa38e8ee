const { PassThrough } = require('stream');
const p = new PassThrough({ objectMode: true });
p.on('data', (d) => console.log(d));
for (const v of [0, '', false, undefined, NaN, [], {}, () => 1, Symbol('s')]) { try { console.log('->', p.write(v)); } catch (e) { console.log(e.message); } }
try { p.write(null); } catch (e) { console.log(e.code, e.message); }
p.end();
p.on('end', () => console.log('end'));
