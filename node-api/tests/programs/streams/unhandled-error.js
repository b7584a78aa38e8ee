const { Readable } = require('stream');
const r = new Readable({ read() { this.destroy(new TypeError('nobody listens')); } });
r.on('close', () => console.log('close'));
process.on('exit', () => console.log('exit'));
r.resume();
