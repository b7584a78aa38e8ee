const { Readable } = require('stream');
function* sync() { try { yield 1; yield 2; yield 3; } catch (e) { console.log('caught', e.message); throw e; } finally { console.log('sync finally'); } }
async function* later() { try { yield 'a'; yield 'b'; } finally { console.log('async finally'); await null; } }
const r = Readable.from(sync()); r.on('data', (d) => { console.log(d); if (d === 2) r.destroy(); }); r.on('close', () => console.log('close 1'));
const e = Readable.from(sync()); e.on('error', (x) => console.log('error', x.message)); e.on('data', (d) => { if (d === 1) e.destroy(new Error('mine')); }); e.on('close', () => console.log('close 2'));
const a = Readable.from(later()); a.on('data', (d) => { console.log(d); a.destroy(); }); a.on('close', () => console.log('close 3'));
