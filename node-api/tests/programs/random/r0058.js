const log = (...values) => console.log(...values);
process.on('unhandledRejection', (e) => log('unhandled', e.message));
queueMicrotask(() => {
  log(1);
  Promise.race([1, Promise.resolve(2), { then(r) { log('thenable 2'); r('t'); } }]).then((v) => log('race 2', v));
  (async function* () { yield 3; yield Promise.resolve(); })().next().then((v) => log(v));
  Promise.reject(new Error('4')).catch((e) => log('caught', e.message));
  process.nextTick(() => {
    log(5);
    (async function* () { yield 6; yield Promise.resolve(); })().next().then((v) => log(v));
    Promise.resolve().then(() => {
      log(7);
      process.nextTick(() => {
        log(8);
        setTimeout(() => {
          log(9);
        }, 40);
        (async () => {
          log(10);
        })();
        process.nextTick(() => {
          log(11);
        });
        setImmediate(() => {
          log(12);
        });
      });
    });
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
  });
});
process.nextTick(() => {
  log(22);
  queueMicrotask(() => {
    log(23);
    setImmediate(() => {
      log(24);
      Promise.reject(new Error('25')).catch((e) => log('caught', e.message));
      (async () => {
        log(26);
        Promise.reject(new Error('27')).catch((e) => log('caught', e.message));
      })();
      Promise.reject(new Error('28')).catch((e) => log('caught', e.message));
      Promise.resolve().then(() => {
        log(29);
        (async () => {
          log(30);
        })();
        (async () => {
          log(31);
        })();
      });
    });
    Promise.resolve().then(() => log('32.0')).then(() => log('32.1')).then(() => log('32.2'));
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
  });
  Promise.reject(new Error('lost 37'));
  process.nextTick(() => {
    log(38);
    setTimeout(() => {
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
    }, 80);
    Promise.resolve().then(() => {
      log(49);
      Promise.race([1, Promise.resolve(50), { then(r) { log('thenable 50'); r('t'); } }]).then((v) => log('race 50', v));
    });
  });
  Promise.resolve().then(() => log('51.0')).then(() => log('51.1'));
});
setImmediate(() => {
  log(52);
  process.nextTick(() => {
    log(53);
    (async () => {
      log(54);
      Promise.reject(new Error('55')).catch((e) => log('caught', e.message));
      Promise.resolve().then(() => {
        log(56);
        (async () => {
          log(57);
        })();
        Promise.reject(new Error('58')).catch((e) => log('caught', e.message));
      });
      process.nextTick(() => {
        log(59);
        Promise.resolve().then(() => log('60.0'));
        Promise.resolve().then(() => log('61.0')).then(() => log('61.1')).then(() => log('61.2'));
      });
      try { await Promise.reject(62); } catch (e) { log('caught', e); }
    })();
    Promise.resolve().then(() => log('63.0')).then(() => log('63.1')).then(() => log('63.2'));
    Promise.resolve().then(() => log('64.0')).then(() => log('64.1')).then(() => log('64.2'));
    (async function* () { yield 65; yield Promise.resolve(); })().next().then((v) => log(v));
  });
});
