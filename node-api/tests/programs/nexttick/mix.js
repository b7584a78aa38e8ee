const log = console.log;
process.nextTick(() => { log('t1'); Promise.resolve().then(() => log('t1p')); process.nextTick(() => log('t1t')); queueMicrotask(() => { log('t1q'); process.nextTick(() => log('t1qt')); }); });
Promise.resolve().then(() => { log('p1'); process.nextTick(() => log('p1t')); }).then(() => log('p2'));
process.nextTick(() => log('t2'));
setImmediate(() => { log('i1'); process.nextTick(() => log('i1t')); Promise.resolve().then(() => log('i1p')); });
setImmediate(() => { log('i2'); setImmediate(() => log('i3')); });
(async () => { log('a0'); await 0; log('a1'); process.nextTick(() => log('a1t')); await 0; log('a2'); })();
log('main');
