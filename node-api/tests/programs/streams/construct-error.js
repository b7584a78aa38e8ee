const { Readable, Writable } = require('stream');
const r = new Readable({ construct(cb) { cb(new Error('no')); }, read() { console.log('never'); } }); r.on('error', (e) => console.log('error', e.message)); r.on('close', () => console.log('close')); r.resume();
const w = new Writable({ construct() { throw new Error('thrown'); }, write() {} }); w.on('error', (e) => console.log('w', e.message)); w.write('x', (e) => console.log('cb', e.message)); w.end((e) => console.log('end', e.message));
const t = new Writable({ construct(cb) { cb(); cb(); } }); t.on('error', (e) => console.log('t', e.code));
