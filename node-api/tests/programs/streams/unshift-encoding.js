const { Readable } = require('stream');
const r = new Readable({ read() {}, encoding: 'hex' });
r.push('abc'); r.unshift('zz'); r.unshift('6162', 'hex'); console.log(r.read());
const o = new Readable({ objectMode: true, read() {} }); o.push(1); o.unshift(0); o.unshift(undefined); console.log(o.readableLength, o.read(), o.read()); o.unshift(null);
o.on('end', () => console.log('end')); o.resume();
