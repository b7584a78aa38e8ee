const log = (...values) => console.log(...values);
process.on('unhandledRejection', (e) => log('unhandled', e.message));
setTimeout(() => {
  log(1);
  Promise.reject(new Error('lost 2'));
  (async function* () { yield 3; yield Promise.resolve(); })().next().then((v) => log(v));
  (async () => {
    log(4);
    process.nextTick(() => {
      log(5);
      Promise.resolve().then(() => log('6.0'));
      setImmediate(() => {
        log(7);
        Promise.reject(new Error('8')).catch((e) => log('caught', e.message));
        Promise.all([1, Promise.resolve(9), { then(r) { log('thenable 9'); r('t'); } }]).then((v) => log('all 9', v));
      });
      queueMicrotask(() => {
        log(10);
        (async () => {
          log(11);
        })();
      });
      Promise.resolve().then(() => log('12.0'));
    });
    Promise.resolve().then(() => log('13.0')).then(() => log('13.1'));
  })();
}, 40);
