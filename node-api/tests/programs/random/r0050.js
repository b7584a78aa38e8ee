const log = (...values) => console.log(...values);
process.on('unhandledRejection', (e) => log('unhandled', e.message));
Promise.any([1, Promise.resolve(1), { then(r) { log('thenable 1'); r('t'); } }]).then((v) => log('any 1', v));
(async () => {
  log(2);
  (async () => {
    log(3);
    (async () => {
      log(4);
      (async function* () { yield 5; yield Promise.resolve(); })().next().then((v) => log(v));
      queueMicrotask(() => {
        log(6);
        queueMicrotask(() => {
          log(7);
        });
      });
      Promise.reject(new Error('lost 8'));
    })();
    setTimeout(() => {
      log(9);
      setImmediate(() => {
        log(10);
        Promise.resolve().then(() => {
          log(11);
        });
        Promise.resolve().then(() => {
          log(12);
        });
      });
      process.nextTick(() => {
        log(13);
        setImmediate(() => {
          log(14);
        });
        (async () => {
          log(15);
        })();
        process.nextTick(() => {
          log(16);
        });
        setImmediate(() => {
          log(17);
        });
      });
      (async () => {
        log(18);
        try { await Promise.reject(19); } catch (e) { log('caught', e); }
        process.nextTick(() => {
          log(20);
        });
        new Promise((resolve, reject) => {
          log(22);
          resolve(21);
        }).then((v) => log('ok', v), (e) => log('no', e)).finally(() => log('finally 21'));
        process.nextTick(() => {
          log(23);
        });
      })();
      Promise.reject(new Error('lost 24'));
    }, 40);
  })();
})();
