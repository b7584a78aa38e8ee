const log = (...values) => console.log(...values);
process.on('unhandledRejection', (e) => log('unhandled', e.message));
setTimeout(() => {
  log(1);
  queueMicrotask(() => {
    log(2);
    Promise.race([1, Promise.resolve(3), { then(r) { log('thenable 3'); r('t'); } }]).then((v) => log('race 3', v));
    (async function* () { yield 4; yield Promise.resolve(); })().next().then((v) => log(v));
    Promise.reject(new Error('5')).catch((e) => log('caught', e.message));
    process.nextTick(() => {
      log(6);
      (async function* () { yield 7; yield Promise.resolve(); })().next().then((v) => log(v));
      Promise.resolve().then(() => {
        log(8);
        process.nextTick(() => {
          log(9);
        });
      });
      process.nextTick(() => {
        log(10);
        (async () => {
          log(11);
        })();
      });
    });
  });
  process.nextTick(() => {
    log(12);
    (async () => {
      log(13);
      try { await Promise.reject(14); } catch (e) { log('caught', e); }
      process.nextTick(() => {
        log(15);
        Promise.all([1, Promise.resolve(16), { then(r) { log('thenable 16'); r('t'); } }]).then((v) => log('all 16', v));
      });
      Promise.resolve().then(() => log('17.0')).then(() => log('17.1')).then(() => log('17.2'));
      (async () => {
        log(18);
        Promise.race([1, Promise.resolve(19), { then(r) { log('thenable 19'); r('t'); } }]).then((v) => log('race 19', v));
        Promise.race([1, Promise.resolve(20), { then(r) { log('thenable 20'); r('t'); } }]).then((v) => log('race 20', v));
        try { await Promise.reject(21); } catch (e) { log('caught', e); }
      })();
    })();
    process.nextTick(() => {
      log(22);
      queueMicrotask(() => {
        log(23);
        setImmediate(() => {
          log(24);
        });
        Promise.resolve().then(() => log('25.0'));
        (async () => {
          log(26);
        })();
      });
      process.nextTick(() => {
        log(27);
        Promise.reject(new Error('28')).catch((e) => log('caught', e.message));
      });
      Promise.resolve().then(() => {
        log(29);
        (async () => {
          log(30);
        })();
        (async () => {
          log(31);
        })();
      });
      Promise.resolve().then(() => log('32.0')).then(() => log('32.1')).then(() => log('32.2'));
    });
    (async () => {
      log(33);
      process.nextTick(() => {
        log(34);
        Promise.resolve().then(() => {
          log(35);
        });
        Promise.reject(new Error('36')).catch((e) => log('caught', e.message));
      });
    })();
    Promise.reject(new Error('lost 37'));
  });
  process.nextTick(() => {
    log(38);
    setImmediate(() => {
      log(39);
      new Promise((resolve, reject) => {
        log(41);
        (async () => {
          log(42);
        })();
        Promise.any([1, Promise.resolve(43), { then(r) { log('thenable 43'); r('t'); } }]).then((v) => log('any 43', v));
        resolve(40);
      }).then((v) => log('ok', v), (e) => log('no', e)).finally(() => log('finally 40'));
      Promise.resolve().then(() => {
        log(44);
        (async function* () { yield 45; yield Promise.resolve(); })().next().then((v) => log(v));
        Promise.reject(new Error('46')).catch((e) => log('caught', e.message));
      });
      Promise.reject(new Error('lost 47'));
      Promise.race([1, Promise.resolve(48), { then(r) { log('thenable 48'); r('t'); } }]).then((v) => log('race 48', v));
    });
    Promise.resolve().then(() => {
      log(49);
      Promise.race([1, Promise.resolve(50), { then(r) { log('thenable 50'); r('t'); } }]).then((v) => log('race 50', v));
    });
  });
}, 40);
Promise.resolve().then(() => log('51.0')).then(() => log('51.1'));
