const { Readable } = require('stream');
class Peek extends Readable { _read() { this.push(this.n ? null : 'abc'); this.n = 1; } read(n) { const c = super.read(n); console.log('read', n, c && String(c)); return c; } }
const p = new Peek(); p.on('data', (d) => console.log('data', String(d))); p.on('end', () => console.log('end'));
