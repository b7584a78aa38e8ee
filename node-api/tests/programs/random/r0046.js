const log = (...values) => console.log(...values);
process.on('unhandledRejection', (e) => log('unhandled', e.message));
setImmediate(() => {
  log(1);
  Promise.race([1, Promise.resolve(2), { then(r) { log('thenable 2'); r('t'); } }]).then((v) => log('race 2', v));
  Promise.any([1, Promise.resolve(3), { then(r) { log('thenable 3'); r('t'); } }]).then((v) => log('any 3', v));
});
(async () => {
  log(4);
  (async () => {
    log(5);
    (async () => {
      log(6);
      (async function* () { yield 7; yield Promise.resolve(); })().next().then((v) => log(v));
      queueMicrotask(() => {
        log(8);
        queueMicrotask(() => {
          log(9);
        });
      });
      Promise.reject(new Error('lost 10'));
    })();
    setTimeout(() => {
      log(11);
      setImmediate(() => {
        log(12);
        Promise.resolve().then(() => {
          log(13);
        });
        Promise.resolve().then(() => {
          log(14);
        });
      });
      process.nextTick(() => {
        log(15);
        setImmediate(() => {
          log(16);
        });
        (async () => {
          log(17);
        })();
        process.nextTick(() => {
          log(18);
        });
        setImmediate(() => {
          log(19);
        });
      });
      (async () => {
        log(20);
        try { await Promise.reject(21); } catch (e) { log('caught', e); }
        process.nextTick(() => {
          log(22);
        });
        new Promise((resolve, reject) => {
          log(24);
          resolve(23);
        }).then((v) => log('ok', v), (e) => log('no', e)).finally(() => log('finally 23'));
        process.nextTick(() => {
          log(25);
        });
      })();
      Promise.reject(new Error('lost 26'));
    }, 40);
  })();
})();
