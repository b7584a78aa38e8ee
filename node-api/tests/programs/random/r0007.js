const log = (...values) => console.log(...values);
process.on('unhandledRejection', (e) => log('unhandled', e.message));
process.nextTick(() => {
  log(1);
  (async () => {
    log(2);
    Promise.resolve().then(() => log('3.0'));
    Promise.reject(new Error('lost 4'));
    setImmediate(() => {
      log(5);
      new Promise((resolve, reject) => {
        log(7);
        (async () => {
          log(8);
        })();
        resolve(6);
      }).then((v) => log('ok', v), (e) => log('no', e)).finally(() => log('finally 6'));
      queueMicrotask(() => {
        log(9);
        process.nextTick(() => {
          log(10);
        });
        (async function* () { yield 11; yield Promise.resolve(); })().next().then((v) => log(v));
        setImmediate(() => {
          log(12);
        });
      });
    });
  })();
  new Promise((resolve, reject) => {
    log(14);
    setTimeout(() => {
      log(15);
      (async function* () { yield 16; yield Promise.resolve(); })().next().then((v) => log(v));
      (async () => {
        log(17);
        process.nextTick(() => {
          log(18);
        });
        (async function* () { yield 19; yield Promise.resolve(); })().next().then((v) => log(v));
      })();
      Promise.resolve().then(() => log('20.0'));
      setImmediate(() => {
        log(21);
        Promise.reject(new Error('22')).catch((e) => log('caught', e.message));
        Promise.all([1, Promise.resolve(23), { then(r) { log('thenable 23'); r('t'); } }]).then((v) => log('all 23', v));
      });
    }, 40);
    queueMicrotask(() => {
      log(24);
      (async () => {
        log(25);
        Promise.resolve().then(() => log('26.0'));
        Promise.reject(new Error('27')).catch((e) => log('caught', e.message));
      })();
    });
    queueMicrotask(() => {
      log(28);
      setImmediate(() => {
        log(29);
        (async () => {
          log(30);
        })();
        queueMicrotask(() => {
          log(31);
        });
      });
      queueMicrotask(() => {
        log(32);
        new Promise((resolve, reject) => {
          log(34);
          reject(33);
        }).then((v) => log('ok', v), (e) => log('no', e)).finally(() => log('finally 33'));
      });
      (async function* () { yield 35; yield Promise.resolve(); })().next().then((v) => log(v));
    });
    resolve(13);
  }).then((v) => log('ok', v), (e) => log('no', e)).finally(() => log('finally 13'));
  Promise.race([1, Promise.resolve(36), { then(r) { log('thenable 36'); r('t'); } }]).then((v) => log('race 36', v));
});
