const { Readable } = require('stream');
const r = new Readable({ read() {}, highWaterMark: 4 });
r.push('abcdefgh'); r.push('ij');
console.log(r.readableHighWaterMark, String(r.read(3)), String(r.read(6)), r.read(5), r.readableHighWaterMark, String(r.read()), r.read());
r.push('klm'); console.log(r.read(10), r.readableHighWaterMark); r.push(null); console.log(String(r.read(10)), r.read());
for (const v of ['2', '3x', null, -5, 1.7, NaN, Infinity]) { const q = new Readable({ read() {} }); q.push('12345'); const c = (() => { try { return q.read(v); } catch (e) { return e.code + ' ' + e.message; } })(); console.log(v, c && String(c)); }
try { r.read(2 ** 31); } catch (e) { console.log(e.code, e.message); }
