const { Writable, PassThrough } = require('stream'); const { Console } = require('console');
const p = new PassThrough(); const c = new Console(p); c.log('to a stream', { a: 1 }); c.error('too'); console.log(String(p.read())); p.end(); c.log('swallowed'); p.on('error', (e) => console.log(e.code));
const bad = new Writable({ write(x, e, cb) { cb(new Error('broken')); } }); new Console(bad).log('x'); bad.on('close', () => console.log('closed', bad.errored.message));
const strict = new Console({ stdout: new Writable({ write(x, e, cb) { throw new Error('strict'); } }), ignoreErrors: false }); try { strict.log('x'); } catch (e) { console.log(e.message); }
