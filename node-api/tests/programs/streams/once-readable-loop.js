const { Readable } = require('stream');
let n = 0;
const r = new Readable({ highWaterMark: 3, read() { this.push(n < 6 ? 'ab' : null); n++; } });
function next() { const c = r.read(); if (c === null) { if (r.readableEnded) return; console.log('wait'); r.once('readable', next); } else { console.log(String(c), r.readableLength); setImmediate(next); } }
next();
r.on('end', () => console.log('end'));
