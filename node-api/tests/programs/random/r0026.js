const log = (...values) => console.log(...values);
process.on('unhandledRejection', (e) => log('unhandled', e.message));
Promise.resolve().then(() => {
  log(1);
  setTimeout(() => {
    log(2);
    (async function* () { yield 3; yield Promise.resolve(); })().next().then((v) => log(v));
    (async () => {
      log(4);
      process.nextTick(() => {
        log(5);
        Promise.resolve().then(() => log('6.0'));
        setImmediate(() => {
          log(7);
        });
        Promise.reject(new Error('lost 8'));
        Promise.reject(new Error('9')).catch((e) => log('caught', e.message));
      });
      Promise.all([1, Promise.resolve(10), { then(r) { log('thenable 10'); r('t'); } }]).then((v) => log('all 10', v));
    })();
    queueMicrotask(() => {
      log(11);
      (async () => {
        log(12);
        Promise.resolve().then(() => log('13.0'));
        Promise.reject(new Error('14')).catch((e) => log('caught', e.message));
      })();
    });
    queueMicrotask(() => {
      log(15);
      setImmediate(() => {
        log(16);
        (async () => {
          log(17);
        })();
        queueMicrotask(() => {
          log(18);
        });
      });
      queueMicrotask(() => {
        log(19);
        new Promise((resolve, reject) => {
          log(21);
          reject(20);
        }).then((v) => log('ok', v), (e) => log('no', e)).finally(() => log('finally 20'));
      });
      (async function* () { yield 22; yield Promise.resolve(); })().next().then((v) => log(v));
    });
  }, 40);
  Promise.race([1, Promise.resolve(23), { then(r) { log('thenable 23'); r('t'); } }]).then((v) => log('race 23', v));
  (async function* () { yield 24; yield Promise.resolve(); })().next().then((v) => log(v));
});
