const { Readable, Writable, PassThrough, Transform, pipeline, finished, addAbortSignal } = require('stream');
// nested: write in drain in finish etc.
const p = new PassThrough({ highWaterMark: 3 });
p.on('drain', () => { console.log('drain', p.writableLength); if (k++ < 3) p.write('more'); else p.end('fin'); }); let k = 0;
p.write('abcd'); p.on('readable', () => { let c; while ((c = p.read(3)) !== null) console.log('r3', String(c)); if (p.readableLength) console.log('left', p.readableLength); });
p.on('end', () => console.log('end')); p.on('finish', () => console.log('finish')); p.on('close', () => console.log('close'));
