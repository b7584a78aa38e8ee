const log = (...values) => console.log(...values);
process.on('unhandledRejection', (e) => log('unhandled', e.message));
setImmediate(() => {
  log(1);
  Promise.reject(new Error('2')).catch((e) => log('caught', e.message));
  Promise.all([1, Promise.resolve(3), { then(r) { log('thenable 3'); r('t'); } }]).then((v) => log('all 3', v));
});
queueMicrotask(() => {
  log(4);
  (async () => {
    log(5);
    Promise.resolve().then(() => log('6.0'));
    Promise.reject(new Error('7')).catch((e) => log('caught', e.message));
  })();
});
