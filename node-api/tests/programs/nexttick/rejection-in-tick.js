process.on('unhandledRejection', (r) => console.log('unhandled', r));
process.nextTick(() => { Promise.reject(1); console.log('t1'); });
process.nextTick(() => { console.log('t2'); });
Promise.resolve().then(() => { console.log('m'); Promise.reject(2); process.nextTick(() => console.log('t3')); });
setImmediate(() => console.log('immediate'));
