const log = console.log; let c;
setImmediate(() => { log(1); clearImmediate(b); c = setImmediate(() => log('c')); setImmediate(() => { log('d'); clearImmediate(c); }); });
const b = setImmediate(() => log('b never'));
setImmediate(() => { log(3); process.nextTick(() => log('t')); });
setImmediate(() => { log(4); clearImmediate(c); });
const u = setImmediate(() => log('unref')).unref();
log(u.hasRef());
