const { pipeline, Readable, PassThrough, Transform } = require('stream');
const t = new PassThrough(); const res = pipeline(Readable.from(['a', 'b'], { objectMode: false }), t, (e) => console.log('cb', e)); 
res.on('data', (d) => console.log('data', String(d))); res.on('end', () => console.log('end')); res.on('close', () => { console.log('close', t.listenerCount('error'), t.listenerCount('close'), t.listenerCount('finish')); });
