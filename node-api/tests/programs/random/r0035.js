const log = (...values) => console.log(...values);
process.on('unhandledRejection', (e) => log('unhandled', e.message));
Promise.resolve().then(() => log('1.0'));
setImmediate(() => {
  log(2);
  Promise.reject(new Error('3')).catch((e) => log('caught', e.message));
  Promise.all([1, Promise.resolve(4), { then(r) { log('thenable 4'); r('t'); } }]).then((v) => log('all 4', v));
});
queueMicrotask(() => {
  log(5);
  (async () => {
    log(6);
    Promise.resolve().then(() => log('7.0'));
    Promise.reject(new Error('8')).catch((e) => log('caught', e.message));
  })();
});
queueMicrotask(() => {
  log(9);
  setImmediate(() => {
    log(10);
    (async () => {
      log(11);
      try { await Promise.reject(12); } catch (e) { log('caught', e); }
      (async () => {
        log(13);
        (async function* () { yield 14; yield Promise.resolve(); })().next().then((v) => log(v));
        queueMicrotask(() => {
          log(15);
        });
        new Promise((resolve, reject) => {
          log(17);
          reject(16);
        }).then((v) => log('ok', v), (e) => log('no', e)).finally(() => log('finally 16'));
      })();
    })();
    (async function* () { yield 18; yield Promise.resolve(); })().next().then((v) => log(v));
  });
  Promise.reject(new Error('19')).catch((e) => log('caught', e.message));
  process.nextTick(() => {
    log(20);
    (async function* () { yield 21; yield Promise.resolve(); })().next().then((v) => log(v));
    Promise.resolve().then(() => {
      log(22);
      process.nextTick(() => {
        log(23);
        setTimeout(() => {
          log(24);
        }, 40);
        (async () => {
          log(25);
        })();
        process.nextTick(() => {
          log(26);
        });
        setImmediate(() => {
          log(27);
        });
      });
    });
    (async () => {
      log(28);
      try { await Promise.reject(29); } catch (e) { log('caught', e); }
      process.nextTick(() => {
        log(30);
        Promise.all([1, Promise.resolve(31), { then(r) { log('thenable 31'); r('t'); } }]).then((v) => log('all 31', v));
      });
      Promise.resolve().then(() => log('32.0')).then(() => log('32.1')).then(() => log('32.2'));
      (async () => {
        log(33);
        Promise.race([1, Promise.resolve(34), { then(r) { log('thenable 34'); r('t'); } }]).then((v) => log('race 34', v));
        Promise.race([1, Promise.resolve(35), { then(r) { log('thenable 35'); r('t'); } }]).then((v) => log('race 35', v));
        try { await Promise.reject(36); } catch (e) { log('caught', e); }
      })();
    })();
  });
});
