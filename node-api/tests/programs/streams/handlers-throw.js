const { Readable, Writable } = require('stream');
process.on('uncaughtException', (e, origin) => console.log('uncaught', e.message, origin));
const r = Readable.from(['a', 'b', 'c']); r.on('data', (d) => { console.log(d); if (d === 'b') throw new Error('handler threw'); }); r.on('end', () => console.log('end')); r.on('close', () => console.log('close'));
const w = new Writable({ write(c, e, cb) { console.log('write', String(c)); if (String(c) === '2') throw new Error('write threw'); cb(); } }); w.write('1'); try { w.write('2'); } catch (e) { console.log('caught', e.message); } w.write('3', () => console.log('cb 3')); w.end(() => console.log('end cb')); w.on('finish', () => console.log('never'));
const f = new Writable({ write(c, e, cb) { cb(); } }); f.on('finish', () => { throw new Error('finish threw'); }); f.on('close', () => console.log('f close')); f.end();
const c = new Writable({ write(x, e, cb) { cb(); } }); c.write('x', () => { throw new Error('cb threw'); }); c.write('y', () => console.log('y cb')); c.end(); c.on('finish', () => console.log('c finish'));
