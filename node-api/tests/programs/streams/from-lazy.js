const { Readable } = require('stream');
let asked = 0; const it = { [Symbol.iterator]() { console.log('iterator'); return { next() { console.log('next', asked); return { value: asked, done: asked++ === 3 }; }, return() { console.log('return'); return {}; } }; } };
const r = Readable.from(it); console.log('made'); setImmediate(() => { r.on('data', (d) => console.log('data', d)); r.on('end', () => console.log('end')); r.on('close', () => console.log('close')); });
