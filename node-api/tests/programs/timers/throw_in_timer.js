process.on('uncaughtException', (e, origin) => console.log('caught', e.message, origin));
setTimeout(() => { process.nextTick(() => console.log('tick of a')); throw new Error('a'); }, 1);
setTimeout(() => console.log('b'), 1);
setTimeout(() => { Promise.resolve().then(() => { throw new Error('p'); }); console.log('c'); }, 1);
setTimeout(() => console.log('d'), 1);
let n = 0;
const i = setInterval(() => { if (++n === 3) clearInterval(i); throw new Error('i' + n); }, 4);
