const { Readable } = require('stream');
const r = Readable.from({ [Symbol.iterator]() { return { next() { throw new Error('next failed'); } }; } }); r.on('error', (e) => console.log(e.message)); r.on('close', () => console.log('close')); r.resume();
const q = Readable.from((async function* () { yield 1; throw new Error('later'); })()); q.on('data', (d) => console.log(d)); q.on('error', (e) => console.log(e.message));
