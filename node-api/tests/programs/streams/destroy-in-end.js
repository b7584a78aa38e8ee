const { Readable } = require('stream');
const r = new Readable({ read() { this.push(null); }, destroy(e, cb) { console.log('_destroy', e && e.message); cb(); } });
r.on('end', () => { console.log('end'); r.destroy(new Error('late')); });
r.on('error', (e) => console.log('error', e.message));
r.on('close', () => console.log('close'));
r.resume();
