const { Writable } = require('stream');
const w = new Writable({ write() {}, destroy() { throw new Error('in destroy'); } });
w.on('error', (e) => console.log(e.message)); w.on('close', () => console.log('close')); w.destroy(new Error('lost'));
