const log = (...values) => console.log(...values);
process.on('unhandledRejection', (e) => log('unhandled', e.message));
process.nextTick(() => {
  log(1);
  setImmediate(() => {
    log(2);
    Promise.resolve().then(() => {
      log(3);
      setTimeout(() => {
        log(4);
        (async function* () { yield 5; yield Promise.resolve(); })().next().then((v) => log(v));
        (async () => {
          log(6);
        })();
        setImmediate(() => {
          log(7);
        });
        (async function* () { yield 8; yield Promise.resolve(); })().next().then((v) => log(v));
      }, 40);
      queueMicrotask(() => {
        log(9);
        process.nextTick(() => {
          log(10);
        });
        setImmediate(() => {
          log(11);
        });
        Promise.reject(new Error('lost 12'));
        Promise.reject(new Error('13')).catch((e) => log('caught', e.message));
      });
      Promise.all([1, Promise.resolve(14), { then(r) { log('thenable 14'); r('t'); } }]).then((v) => log('all 14', v));
    });
  });
  queueMicrotask(() => {
    log(15);
    (async () => {
      log(16);
      Promise.resolve().then(() => log('17.0'));
      Promise.reject(new Error('18')).catch((e) => log('caught', e.message));
    })();
  });
});
queueMicrotask(() => {
  log(19);
  setImmediate(() => {
    log(20);
    (async () => {
      log(21);
      try { await Promise.reject(22); } catch (e) { log('caught', e); }
      (async () => {
        log(23);
        (async function* () { yield 24; yield Promise.resolve(); })().next().then((v) => log(v));
        queueMicrotask(() => {
          log(25);
        });
        new Promise((resolve, reject) => {
          log(27);
          reject(26);
        }).then((v) => log('ok', v), (e) => log('no', e)).finally(() => log('finally 26'));
      })();
    })();
    (async function* () { yield 28; yield Promise.resolve(); })().next().then((v) => log(v));
  });
  Promise.reject(new Error('29')).catch((e) => log('caught', e.message));
  process.nextTick(() => {
    log(30);
    (async function* () { yield 31; yield Promise.resolve(); })().next().then((v) => log(v));
    Promise.resolve().then(() => {
      log(32);
      process.nextTick(() => {
        log(33);
        setTimeout(() => {
          log(34);
        }, 80);
        (async () => {
          log(35);
        })();
        process.nextTick(() => {
          log(36);
        });
        setImmediate(() => {
          log(37);
        });
      });
    });
    (async () => {
      log(38);
      try { await Promise.reject(39); } catch (e) { log('caught', e); }
      process.nextTick(() => {
        log(40);
        Promise.all([1, Promise.resolve(41), { then(r) { log('thenable 41'); r('t'); } }]).then((v) => log('all 41', v));
      });
      Promise.resolve().then(() => log('42.0')).then(() => log('42.1')).then(() => log('42.2'));
      (async () => {
        log(43);
        Promise.race([1, Promise.resolve(44), { then(r) { log('thenable 44'); r('t'); } }]).then((v) => log('race 44', v));
        Promise.race([1, Promise.resolve(45), { then(r) { log('thenable 45'); r('t'); } }]).then((v) => log('race 45', v));
        try { await Promise.reject(46); } catch (e) { log('caught', e); }
      })();
    })();
  });
});
process.nextTick(() => {
  log(47);
  queueMicrotask(() => {
    log(48);
    setImmediate(() => {
      log(49);
      Promise.reject(new Error('50')).catch((e) => log('caught', e.message));
      (async () => {
        log(51);
        Promise.reject(new Error('52')).catch((e) => log('caught', e.message));
      })();
      Promise.reject(new Error('53')).catch((e) => log('caught', e.message));
      Promise.resolve().then(() => {
        log(54);
        (async () => {
          log(55);
        })();
        (async () => {
          log(56);
        })();
      });
    });
    Promise.resolve().then(() => log('57.0')).then(() => log('57.1')).then(() => log('57.2'));
    (async () => {
      log(58);
      process.nextTick(() => {
        log(59);
        Promise.resolve().then(() => {
          log(60);
        });
        Promise.reject(new Error('61')).catch((e) => log('caught', e.message));
      });
    })();
  });
  Promise.reject(new Error('lost 62'));
  process.nextTick(() => {
    log(63);
    setTimeout(() => {
      log(64);
      new Promise((resolve, reject) => {
        log(66);
        (async () => {
          log(67);
        })();
        Promise.any([1, Promise.resolve(68), { then(r) { log('thenable 68'); r('t'); } }]).then((v) => log('any 68', v));
        resolve(65);
      }).then((v) => log('ok', v), (e) => log('no', e)).finally(() => log('finally 65'));
      Promise.resolve().then(() => {
        log(69);
        (async function* () { yield 70; yield Promise.resolve(); })().next().then((v) => log(v));
        Promise.reject(new Error('71')).catch((e) => log('caught', e.message));
      });
      Promise.reject(new Error('lost 72'));
      Promise.race([1, Promise.resolve(73), { then(r) { log('thenable 73'); r('t'); } }]).then((v) => log('race 73', v));
    }, 120);
    Promise.resolve().then(() => {
      log(74);
      Promise.race([1, Promise.resolve(75), { then(r) { log('thenable 75'); r('t'); } }]).then((v) => log('race 75', v));
    });
  });
  Promise.resolve().then(() => log('76.0')).then(() => log('76.1'));
});
