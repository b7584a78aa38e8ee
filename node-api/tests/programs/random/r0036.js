const log = (...values) => console.log(...values);
process.on('unhandledRejection', (e) => log('unhandled', e.message));
process.nextTick(() => {
  log(1);
  Promise.reject(new Error('lost 2'));
  Promise.reject(new Error('3')).catch((e) => log('caught', e.message));
  Promise.all([1, Promise.resolve(4), { then(r) { log('thenable 4'); r('t'); } }]).then((v) => log('all 4', v));
  queueMicrotask(() => {
    log(5);
    (async () => {
      log(6);
      Promise.resolve().then(() => log('7.0'));
      Promise.reject(new Error('8')).catch((e) => log('caught', e.message));
    })();
  });
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
process.nextTick(() => {
  log(37);
  queueMicrotask(() => {
    log(38);
    setImmediate(() => {
      log(39);
      Promise.reject(new Error('40')).catch((e) => log('caught', e.message));
      (async () => {
        log(41);
        Promise.reject(new Error('42')).catch((e) => log('caught', e.message));
      })();
      Promise.reject(new Error('43')).catch((e) => log('caught', e.message));
      Promise.resolve().then(() => {
        log(44);
        (async () => {
          log(45);
        })();
        (async () => {
          log(46);
        })();
      });
    });
    Promise.resolve().then(() => log('47.0')).then(() => log('47.1')).then(() => log('47.2'));
    (async () => {
      log(48);
      process.nextTick(() => {
        log(49);
        Promise.resolve().then(() => {
          log(50);
        });
        Promise.reject(new Error('51')).catch((e) => log('caught', e.message));
      });
    })();
  });
  Promise.reject(new Error('lost 52'));
  process.nextTick(() => {
    log(53);
    setTimeout(() => {
      log(54);
      new Promise((resolve, reject) => {
        log(56);
        (async () => {
          log(57);
        })();
        Promise.any([1, Promise.resolve(58), { then(r) { log('thenable 58'); r('t'); } }]).then((v) => log('any 58', v));
        resolve(55);
      }).then((v) => log('ok', v), (e) => log('no', e)).finally(() => log('finally 55'));
      Promise.resolve().then(() => {
        log(59);
        (async function* () { yield 60; yield Promise.resolve(); })().next().then((v) => log(v));
        Promise.reject(new Error('61')).catch((e) => log('caught', e.message));
      });
      Promise.reject(new Error('lost 62'));
      Promise.race([1, Promise.resolve(63), { then(r) { log('thenable 63'); r('t'); } }]).then((v) => log('race 63', v));
    }, 80);
    Promise.resolve().then(() => {
      log(64);
      Promise.race([1, Promise.resolve(65), { then(r) { log('thenable 65'); r('t'); } }]).then((v) => log('race 65', v));
    });
  });
  Promise.resolve().then(() => log('66.0')).then(() => log('66.1'));
});
setImmediate(() => {
  log(67);
  process.nextTick(() => {
    log(68);
    (async () => {
      log(69);
      Promise.reject(new Error('70')).catch((e) => log('caught', e.message));
      Promise.resolve().then(() => {
        log(71);
        (async () => {
          log(72);
        })();
        Promise.reject(new Error('73')).catch((e) => log('caught', e.message));
      });
      process.nextTick(() => {
        log(74);
        Promise.resolve().then(() => log('75.0'));
        Promise.resolve().then(() => log('76.0')).then(() => log('76.1')).then(() => log('76.2'));
      });
      try { await Promise.reject(77); } catch (e) { log('caught', e); }
    })();
    Promise.resolve().then(() => log('78.0')).then(() => log('78.1')).then(() => log('78.2'));
    Promise.resolve().then(() => log('79.0')).then(() => log('79.1')).then(() => log('79.2'));
    (async function* () { yield 80; yield Promise.resolve(); })().next().then((v) => log(v));
  });
});
