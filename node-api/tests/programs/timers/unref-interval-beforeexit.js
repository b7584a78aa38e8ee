let n = 0;
const i = setInterval(() => console.log('interval', ++n), 20);
i.unref();
setTimeout(() => console.log('done'), 50);
process.on('beforeExit', (c) => console.log('beforeExit', c, n));
