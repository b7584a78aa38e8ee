const fs = require('fs');
fs.readFile(__filename, 'utf8', (e, s) => { console.log('read', e, s.length > 0); Promise.resolve().then(() => console.log('micro')); process.nextTick(() => console.log('tick')); });
console.log(fs.readFileSync(__filename).length > 0, Buffer.isBuffer(fs.readFileSync(__filename)));
fs.readFile('/no/such', (e) => { console.log(e.code, e.errno, e.syscall, e.path, e.message); });
try { fs.readFileSync('/no/such'); } catch (e) { console.log(e.code, e.message, Object.keys(e)); }
fs.promises.readFile('/no/such').catch((e) => console.log('promise', e.code, e.message));
