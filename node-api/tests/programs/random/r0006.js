const log = (...values) => console.log(...values);
process.on('unhandledRejection', (e) => log('unhandled', e.message));
Promise.resolve().then(() => {
  log(1);
  Promise.race([1, Promise.resolve(2), { then(r) { log('thenable 2'); r('t'); } }]).then((v) => log('race 2', v));
  (async () => {
    log(3);
    try { await Promise.reject(4); } catch (e) { log('caught', e); }
    Promise.reject(new Error('lost 5'));
    setImmediate(() => {
      log(6);
      new Promise((resolve, reject) => {
        log(8);
        (async () => {
          log(9);
        })();
        resolve(7);
      }).then((v) => log('ok', v), (e) => log('no', e)).finally(() => log('finally 7'));
      queueMicrotask(() => {
        log(10);
        process.nextTick(() => {
          log(11);
        });
        (async function* () { yield 12; yield Promise.resolve(); })().next().then((v) => log(v));
        setImmediate(() => {
          log(13);
        });
      });
    });
    log('awaited', await 14);
  })();
  Promise.resolve().then(() => {
    log(15);
    setTimeout(() => {
      log(16);
      (async function* () { yield 17; yield Promise.resolve(); })().next().then((v) => log(v));
      (async () => {
        log(18);
        process.nextTick(() => {
          log(19);
        });
        (async function* () { yield 20; yield Promise.resolve(); })().next().then((v) => log(v));
      })();
      Promise.resolve().then(() => log('21.0'));
      setImmediate(() => {
        log(22);
        Promise.reject(new Error('23')).catch((e) => log('caught', e.message));
        Promise.all([1, Promise.resolve(24), { then(r) { log('thenable 24'); r('t'); } }]).then((v) => log('all 24', v));
      });
    }, 40);
    queueMicrotask(() => {
      log(25);
      (async () => {
        log(26);
        Promise.resolve().then(() => log('27.0'));
        Promise.reject(new Error('28')).catch((e) => log('caught', e.message));
      })();
    });
    queueMicrotask(() => {
      log(29);
      setImmediate(() => {
        log(30);
        (async () => {
          log(31);
        })();
        queueMicrotask(() => {
          log(32);
        });
      });
      queueMicrotask(() => {
        log(33);
        new Promise((resolve, reject) => {
          log(35);
          reject(34);
        }).then((v) => log('ok', v), (e) => log('no', e)).finally(() => log('finally 34'));
      });
      (async function* () { yield 36; yield Promise.resolve(); })().next().then((v) => log(v));
    });
  });
  Promise.race([1, Promise.resolve(37), { then(r) { log('thenable 37'); r('t'); } }]).then((v) => log('race 37', v));
});
(async function* () { yield 38; yield Promise.resolve(); })().next().then((v) => log(v));
