const { Transform } = require('stream');
class Lines extends Transform { constructor() { super({ readableObjectMode: true, decodeStrings: false }); this.rest = ''; } _transform(c, e, cb) { const parts = (this.rest + c).split('\n'); this.rest = parts.pop(); for (const p of parts) this.push(p); cb(); } _flush(cb) { if (this.rest) this.push(this.rest); cb(); } }
const l = new Lines(); l.on('data', (d) => console.log(JSON.stringify(d))); l.write('one\ntw'); l.write('o\n\nthr'); l.end('ee'); l.on('end', () => console.log('end'));
