const { Readable, Writable } = require('stream');
let sent = 0; const r = new Readable({ read(n) { if (sent >= 1e6) return void this.push(null); const b = Buffer.alloc(Math.min(n, 1e6 - sent), sent & 255); sent += b.length; this.push(b); } });
let got = 0; let chunks = 0; const w = new Writable({ highWaterMark: 100000, write(c, e, cb) { got += c.length; chunks++; setImmediate(cb); } }); r.pipe(w).on('finish', () => console.log(got, chunks, sent));
