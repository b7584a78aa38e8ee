const { Readable } = require('stream');
const r = new Readable({ read() { this.push('a'); this.push(null); console.log(this.push('b')); } });
r.on('data', (d) => console.log(String(d)));
r.on('error', (e) => console.log(e.code, e.message));
r.on('end', () => console.log('end')); r.on('close', () => console.log('close'));
