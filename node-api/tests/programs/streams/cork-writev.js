const { Writable } = require('stream');
const w = new Writable({
  writev(chunks, cb) { console.log('writev', chunks.length, chunks.allBuffers, chunks.map((c) => String(c.chunk) + ':' + c.encoding).join()); setImmediate(cb); },
});
w.write('first', () => console.log('cb first'));
w.cork(); w.cork();
w.write('a', () => console.log('cb a')); w.write('b', () => console.log('cb b'));
console.log(w.writableCorked, w.writableLength);
w.uncork(); console.log(w.writableCorked);
process.nextTick(() => { w.uncork(); console.log('uncorked', w.writableCorked); w.write('c', () => console.log('cb c')); w.end('d', () => console.log('end cb')); });
w.on('finish', () => console.log('finish'));
w.on('close', () => console.log('close'));
