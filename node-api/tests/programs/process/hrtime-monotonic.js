const a = process.hrtime(); const b = process.hrtime.bigint();
const d = process.hrtime(a);
console.log(Array.isArray(a), a.length, typeof b, d[0] >= 0 && d[1] >= 0, process.hrtime.bigint() >= b);
try { process.hrtime(5); } catch (e) { console.log(e.code, e.message); }
try { process.hrtime([1]); } catch (e) { console.log(e.code, e.message); }
