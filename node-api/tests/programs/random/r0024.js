const log = (...values) => console.log(...values);
process.on('unhandledRejection', (e) => log('unhandled', e.message));
setImmediate(() => {
  log(1);
  Promise.resolve().then(() => {
    log(2);
    setTimeout(() => {
      log(3);
      (async function* () { yield 4; yield Promise.resolve(); })().next().then((v) => log(v));
      (async () => {
        log(5);
        process.nextTick(() => {
          log(6);
        });
        (async function* () { yield 7; yield Promise.resolve(); })().next().then((v) => log(v));
      })();
      Promise.resolve().then(() => log('8.0'));
      setImmediate(() => {
        log(9);
        Promise.reject(new Error('10')).catch((e) => log('caught', e.message));
        Promise.all([1, Promise.resolve(11), { then(r) { log('thenable 11'); r('t'); } }]).then((v) => log('all 11', v));
      });
    }, 40);
    queueMicrotask(() => {
      log(12);
      (async () => {
        log(13);
        Promise.resolve().then(() => log('14.0'));
        Promise.reject(new Error('15')).catch((e) => log('caught', e.message));
      })();
    });
    queueMicrotask(() => {
      log(16);
      setImmediate(() => {
        log(17);
        (async () => {
          log(18);
        })();
        queueMicrotask(() => {
          log(19);
        });
      });
      queueMicrotask(() => {
        log(20);
        new Promise((resolve, reject) => {
          log(22);
          reject(21);
        }).then((v) => log('ok', v), (e) => log('no', e)).finally(() => log('finally 21'));
      });
      (async function* () { yield 23; yield Promise.resolve(); })().next().then((v) => log(v));
    });
  });
});
Promise.race([1, Promise.resolve(24), { then(r) { log('thenable 24'); r('t'); } }]).then((v) => log('race 24', v));
