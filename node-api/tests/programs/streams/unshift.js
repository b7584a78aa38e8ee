const { Readable } = require('stream');
const r = new Readable({ read() {} });
r.push('world'); r.unshift('hello '); r.unshift(Buffer.from('> '));
console.log(String(r.read())); r.push('tail'); const c = r.read(); r.unshift(c.subarray(2)); console.log(String(r.read()));
r.push(null); r.unshift('late'); r.on('data', (d) => console.log('data', String(d)));
r.on('end', () => { console.log('end'); r.on('error', (e) => console.log(e.code, e.message)); console.log(r.unshift('x')); });
