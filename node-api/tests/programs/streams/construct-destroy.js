const { Readable, Writable } = require('stream');
const r = new Readable({ construct(cb) { console.log('construct'); setTimeout(() => { console.log('constructed'); cb(); }, 3); }, destroy(e, cb) { console.log('_destroy', e && e.message); cb(e); } });
r.on('error', (e) => console.log('error', e.message)); r.on('close', () => console.log('close', r.closed));
r.destroy(new Error('early')); console.log(r.destroyed, r.closed);
const w = new Writable({ construct(cb) { setTimeout(cb, 5, new Error('both')); }, write() {}, destroy(e, cb) { console.log(e.message, e.errors && e.errors.length); cb(e); } }); w.on('error', (e) => console.log('w', e.name)); w.destroy(new Error('first'));
