const { Readable, Writable, pipeline } = require('stream'); const { AsyncLocalStorage } = require('async_hooks');
const als = new AsyncLocalStorage();
const r = new Readable({ read() { setImmediate(() => { this.push(n++ < 2 ? 'c' : null); }); } }); let n = 0;
als.run('A', () => { r.on('data', (d) => console.log('data', als.getStore())); r.on('end', () => console.log('end', als.getStore())); });
const w = new Writable({ write(c, e, cb) { console.log('write', als.getStore()); setImmediate(cb); } });
als.run('W', () => w.write('x', () => console.log('cb', als.getStore()))); als.run('F', () => require('stream').finished(w, () => console.log('finished', als.getStore()))); als.run('E', () => w.end(() => console.log('end cb', als.getStore())));
