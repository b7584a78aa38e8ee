const log = (...values) => console.log(...values);
process.on('unhandledRejection', (e) => log('unhandled', e.message));
setImmediate(() => {
  log(1);
  (async () => {
    log(2);
    try { await Promise.reject(3); } catch (e) { log('caught', e); }
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
  })();
  Promise.reject(new Error('9')).catch((e) => log('caught', e.message));
});
process.nextTick(() => {
  log(10);
  (async function* () { yield 11; yield Promise.resolve(); })().next().then((v) => log(v));
  Promise.resolve().then(() => {
    log(12);
    process.nextTick(() => {
      log(13);
      setTimeout(() => {
        log(14);
        process.nextTick(() => {
          log(15);
        });
        setImmediate(() => {
          log(16);
        });
        (async () => {
          log(17);
        })();
      }, 40);
      process.nextTick(() => {
        log(18);
        Promise.all([1, Promise.resolve(19), { then(r) { log('thenable 19'); r('t'); } }]).then((v) => log('all 19', v));
        Promise.all([1, Promise.resolve(20), { then(r) { log('thenable 20'); r('t'); } }]).then((v) => log('all 20', v));
      });
      Promise.reject(new Error('lost 21'));
      setImmediate(() => {
        log(22);
        setTimeout(() => {
          log(23);
        }, 80);
        setTimeout(() => {
          log(24);
        }, 120);
        Promise.reject(new Error('lost 25'));
        setTimeout(() => {
          log(26);
        }, 160);
      });
    });
  });
  (async function* () { yield 27; yield Promise.resolve(); })().next().then((v) => log(v));
});
process.nextTick(() => {
  log(28);
  (async () => {
    log(29);
    process.nextTick(() => {
      log(30);
      Promise.resolve().then(() => log('31.0'));
      (async () => {
        log(32);
        Promise.reject(new Error('33')).catch((e) => log('caught', e.message));
      })();
      Promise.reject(new Error('34')).catch((e) => log('caught', e.message));
      Promise.resolve().then(() => {
        log(35);
        (async () => {
          log(36);
        })();
        (async () => {
          log(37);
        })();
      });
    });
    setImmediate(() => {
      log(38);
      (async () => {
        log(39);
        process.nextTick(() => {
          log(40);
        });
      })();
    });
    log(await (async () => { await null; return Promise.resolve(41); })());
    setTimeout(() => {
      log(42);
      Promise.reject(new Error('lost 43'));
    }, 200);
  })();
  process.nextTick(() => {
    log(44);
    setTimeout(() => {
      log(45);
      new Promise((resolve, reject) => {
        log(47);
        (async () => {
          log(48);
        })();
        Promise.any([1, Promise.resolve(49), { then(r) { log('thenable 49'); r('t'); } }]).then((v) => log('any 49', v));
        resolve(46);
      }).then((v) => log('ok', v), (e) => log('no', e)).finally(() => log('finally 46'));
      Promise.resolve().then(() => {
        log(50);
        (async function* () { yield 51; yield Promise.resolve(); })().next().then((v) => log(v));
        Promise.reject(new Error('52')).catch((e) => log('caught', e.message));
      });
      Promise.reject(new Error('lost 53'));
      Promise.race([1, Promise.resolve(54), { then(r) { log('thenable 54'); r('t'); } }]).then((v) => log('race 54', v));
    }, 240);
    Promise.resolve().then(() => {
      log(55);
      Promise.race([1, Promise.resolve(56), { then(r) { log('thenable 56'); r('t'); } }]).then((v) => log('race 56', v));
    });
  });
});
