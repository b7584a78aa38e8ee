const log = (...values) => console.log(...values);
process.on('unhandledRejection', (e) => log('unhandled', e.message));
Promise.all([1, Promise.resolve(1), { then(r) { log('thenable 1'); r('t'); } }]).then((v) => log('all 1', v));
queueMicrotask(() => {
  log(2);
  (async () => {
    log(3);
    Promise.resolve().then(() => log('4.0'));
    Promise.reject(new Error('5')).catch((e) => log('caught', e.message));
  })();
});
queueMicrotask(() => {
  log(6);
  setImmediate(() => {
    log(7);
    (async () => {
      log(8);
      try { await Promise.reject(9); } catch (e) { log('caught', e); }
      (async () => {
        log(10);
        (async function* () { yield 11; yield Promise.resolve(); })().next().then((v) => log(v));
        queueMicrotask(() => {
          log(12);
        });
        new Promise((resolve, reject) => {
          log(14);
          reject(13);
        }).then((v) => log('ok', v), (e) => log('no', e)).finally(() => log('finally 13'));
      })();
    })();
    (async function* () { yield 15; yield Promise.resolve(); })().next().then((v) => log(v));
  });
  Promise.reject(new Error('16')).catch((e) => log('caught', e.message));
  process.nextTick(() => {
    log(17);
    (async function* () { yield 18; yield Promise.resolve(); })().next().then((v) => log(v));
    Promise.resolve().then(() => {
      log(19);
      process.nextTick(() => {
        log(20);
        setTimeout(() => {
          log(21);
        }, 40);
        (async () => {
          log(22);
        })();
        process.nextTick(() => {
          log(23);
        });
        setImmediate(() => {
          log(24);
        });
      });
    });
    (async () => {
      log(25);
      try { await Promise.reject(26); } catch (e) { log('caught', e); }
      process.nextTick(() => {
        log(27);
        Promise.all([1, Promise.resolve(28), { then(r) { log('thenable 28'); r('t'); } }]).then((v) => log('all 28', v));
      });
      Promise.resolve().then(() => log('29.0')).then(() => log('29.1')).then(() => log('29.2'));
      (async () => {
        log(30);
        Promise.race([1, Promise.resolve(31), { then(r) { log('thenable 31'); r('t'); } }]).then((v) => log('race 31', v));
        Promise.race([1, Promise.resolve(32), { then(r) { log('thenable 32'); r('t'); } }]).then((v) => log('race 32', v));
        try { await Promise.reject(33); } catch (e) { log('caught', e); }
      })();
    })();
  });
});
