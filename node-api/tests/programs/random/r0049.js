const log = (...values) => console.log(...values);
process.on('unhandledRejection', (e) => log('unhandled', e.message));
queueMicrotask(() => {
  log(1);
  setImmediate(() => {
    log(2);
    (async () => {
      log(3);
      try { await Promise.reject(4); } catch (e) { log('caught', e); }
      (async () => {
        log(5);
        (async function* () { yield 6; yield Promise.resolve(); })().next().then((v) => log(v));
        queueMicrotask(() => {
          log(7);
        });
        new Promise((resolve, reject) => {
          log(9);
          reject(8);
        }).then((v) => log('ok', v), (e) => log('no', e)).finally(() => log('finally 8'));
      })();
    })();
    (async function* () { yield 10; yield Promise.resolve(); })().next().then((v) => log(v));
  });
  Promise.reject(new Error('11')).catch((e) => log('caught', e.message));
  process.nextTick(() => {
    log(12);
    (async function* () { yield 13; yield Promise.resolve(); })().next().then((v) => log(v));
    Promise.resolve().then(() => {
      log(14);
      process.nextTick(() => {
        log(15);
        setTimeout(() => {
          log(16);
        }, 40);
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
    });
    (async () => {
      log(20);
      try { await Promise.reject(21); } catch (e) { log('caught', e); }
      process.nextTick(() => {
        log(22);
        Promise.all([1, Promise.resolve(23), { then(r) { log('thenable 23'); r('t'); } }]).then((v) => log('all 23', v));
      });
      Promise.resolve().then(() => log('24.0')).then(() => log('24.1')).then(() => log('24.2'));
      (async () => {
        log(25);
        Promise.race([1, Promise.resolve(26), { then(r) { log('thenable 26'); r('t'); } }]).then((v) => log('race 26', v));
        Promise.race([1, Promise.resolve(27), { then(r) { log('thenable 27'); r('t'); } }]).then((v) => log('race 27', v));
        try { await Promise.reject(28); } catch (e) { log('caught', e); }
      })();
    })();
  });
});
process.nextTick(() => {
  log(29);
  queueMicrotask(() => {
    log(30);
    setImmediate(() => {
      log(31);
      Promise.reject(new Error('32')).catch((e) => log('caught', e.message));
      (async () => {
        log(33);
        Promise.reject(new Error('34')).catch((e) => log('caught', e.message));
      })();
      Promise.reject(new Error('35')).catch((e) => log('caught', e.message));
      Promise.resolve().then(() => {
        log(36);
        (async () => {
          log(37);
        })();
        (async () => {
          log(38);
        })();
      });
    });
    Promise.resolve().then(() => log('39.0')).then(() => log('39.1')).then(() => log('39.2'));
    (async () => {
      log(40);
      process.nextTick(() => {
        log(41);
        Promise.resolve().then(() => {
          log(42);
        });
        Promise.reject(new Error('43')).catch((e) => log('caught', e.message));
      });
    })();
  });
  Promise.reject(new Error('lost 44'));
  process.nextTick(() => {
    log(45);
    setTimeout(() => {
      log(46);
      new Promise((resolve, reject) => {
        log(48);
        (async () => {
          log(49);
        })();
        Promise.any([1, Promise.resolve(50), { then(r) { log('thenable 50'); r('t'); } }]).then((v) => log('any 50', v));
        resolve(47);
      }).then((v) => log('ok', v), (e) => log('no', e)).finally(() => log('finally 47'));
      Promise.resolve().then(() => {
        log(51);
        (async function* () { yield 52; yield Promise.resolve(); })().next().then((v) => log(v));
        Promise.reject(new Error('53')).catch((e) => log('caught', e.message));
      });
      Promise.reject(new Error('lost 54'));
      Promise.race([1, Promise.resolve(55), { then(r) { log('thenable 55'); r('t'); } }]).then((v) => log('race 55', v));
    }, 80);
    Promise.resolve().then(() => {
      log(56);
      Promise.race([1, Promise.resolve(57), { then(r) { log('thenable 57'); r('t'); } }]).then((v) => log('race 57', v));
    });
  });
  Promise.resolve().then(() => log('58.0')).then(() => log('58.1'));
});
setImmediate(() => {
  log(59);
  process.nextTick(() => {
    log(60);
    (async () => {
      log(61);
      Promise.reject(new Error('62')).catch((e) => log('caught', e.message));
      Promise.resolve().then(() => {
        log(63);
        (async () => {
          log(64);
        })();
        Promise.reject(new Error('65')).catch((e) => log('caught', e.message));
      });
      process.nextTick(() => {
        log(66);
        Promise.resolve().then(() => log('67.0'));
        Promise.resolve().then(() => log('68.0')).then(() => log('68.1')).then(() => log('68.2'));
      });
      try { await Promise.reject(69); } catch (e) { log('caught', e); }
    })();
    Promise.resolve().then(() => log('70.0')).then(() => log('70.1')).then(() => log('70.2'));
    Promise.resolve().then(() => log('71.0')).then(() => log('71.1')).then(() => log('71.2'));
    (async function* () { yield 72; yield Promise.resolve(); })().next().then((v) => log(v));
  });
});
