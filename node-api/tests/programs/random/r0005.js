const log = (...values) => console.log(...values);
process.on('unhandledRejection', (e) => log('unhandled', e.message));
process.nextTick(() => {
  log(1);
  process.nextTick(() => {
    log(2);
    (async () => {
      log(3);
      Promise.resolve().then(() => log('4.0'));
      Promise.reject(new Error('lost 5'));
      setImmediate(() => {
        log(6);
        new Promise((resolve, reject) => {
          log(8);
          resolve(7);
        }).then((v) => log('ok', v), (e) => log('no', e)).finally(() => log('finally 7'));
        new Promise((resolve, reject) => {
          log(10);
          reject(9);
        }).then((v) => log('ok', v), (e) => log('no', e)).finally(() => log('finally 9'));
      });
    })();
    queueMicrotask(() => {
      log(11);
      process.nextTick(() => {
        log(12);
        setImmediate(() => {
          log(13);
        });
        new Promise((resolve, reject) => {
          log(15);
          resolve(14);
        }).then((v) => log('ok', v), (e) => log('no', e)).finally(() => log('finally 14'));
      });
      setTimeout(() => {
        log(16);
        Promise.reject(new Error('lost 17'));
        (async function* () { yield 18; yield Promise.resolve(); })().next().then((v) => log(v));
        (async () => {
          log(19);
        })();
      }, 40);
      setImmediate(() => {
        log(20);
        queueMicrotask(() => {
          log(21);
        });
        Promise.resolve().then(() => log('22.0'));
        setImmediate(() => {
          log(23);
        });
        Promise.reject(new Error('lost 24'));
      });
    });
    Promise.reject(new Error('25')).catch((e) => log('caught', e.message));
  });
});
Promise.all([1, Promise.resolve(26), { then(r) { log('thenable 26'); r('t'); } }]).then((v) => log('all 26', v));
queueMicrotask(() => {
  log(27);
  (async () => {
    log(28);
    Promise.resolve().then(() => log('29.0'));
    Promise.reject(new Error('30')).catch((e) => log('caught', e.message));
  })();
});
