const { pipeline, Readable, PassThrough, Writable } = require('stream');
for (const at of ['source', 'middle', 'sink']) {
  const src = new Readable({ read() { if (at === 'source' && n++ > 1) this.destroy(new Error('source')); else this.push('x'); }, highWaterMark: 4 }); let n = 0;
  const mid = new PassThrough({ highWaterMark: 4 }); const sink = new Writable({ highWaterMark: 4, write(c, e, cb) { setImmediate(cb, at === 'sink' ? new Error('sink') : null); } });
  let seen = 0; if (at === 'middle') mid.on('data', () => { if (++seen === 3) mid.destroy(new Error('middle')); });
  for (const [k, s] of Object.entries({ src, mid, sink })) s.on('error', (e) => console.log(at, k, 'error', e.message, e.code)).on('close', () => console.log(at, k, 'close'));
  pipeline(src, mid, sink, (e) => console.log(at, 'callback', e && e.message));
}
