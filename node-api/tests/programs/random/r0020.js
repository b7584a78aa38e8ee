const log = (...values) => console.log(...values);
process.on('unhandledRejection', (e) => log('unhandled', e.message));
queueMicrotask(() => {
  log(1);
  process.nextTick(() => {
    log(2);
    setImmediate(() => {
      log(3);
      Promise.resolve().then(() => {
        log(4);
        setTimeout(() => {
          log(5);
        }, 40);
        Promise.reject(new Error('lost 6'));
        (async function* () { yield 7; yield Promise.resolve(); })().next().then((v) => log(v));
      });
    });
    (async () => {
      log(8);
      process.nextTick(() => {
        log(9);
        Promise.resolve().then(() => log('10.0'));
        setImmediate(() => {
          log(11);
        });
        Promise.reject(new Error('lost 12'));
        Promise.reject(new Error('13')).catch((e) => log('caught', e.message));
      });
      Promise.all([1, Promise.resolve(14), { then(r) { log('thenable 14'); r('t'); } }]).then((v) => log('all 14', v));
    })();
  });
  queueMicrotask(() => {
    log(15);
    (async () => {
      log(16);
      Promise.resolve().then(() => log('17.0'));
      Promise.reject(new Error('18')).catch((e) => log('caught', e.message));
    })();
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
        })();
      })();
      new Promise((resolve, reject) => {
        log(25);
        Promise.race([1, Promise.resolve(26), { then(r) { log('thenable 26'); r('t'); } }]).then((v) => log('race 26', v));
        (async function* () { yield 27; yield Promise.resolve(); })().next().then((v) => log(v));
        Promise.reject(new Error('28')).catch((e) => log('caught', e.message));
        process.nextTick(() => {
          log(29);
        });
        reject(24);
      }).then((v) => log('ok', v), (e) => log('no', e)).finally(() => log('finally 24'));
    });
    setTimeout(() => {
      log(30);
      Promise.resolve().then(() => {
        log(31);
        process.nextTick(() => {
          log(32);
        });
      });
      process.nextTick(() => {
        log(33);
        (async () => {
          log(34);
        })();
      });
    }, 80);
    process.nextTick(() => {
      log(35);
      (async () => {
        log(36);
        try { await Promise.reject(37); } catch (e) { log('caught', e); }
        process.nextTick(() => {
          log(38);
        });
        new Promise((resolve, reject) => {
          log(40);
          resolve(39);
        }).then((v) => log('ok', v), (e) => log('no', e)).finally(() => log('finally 39'));
        process.nextTick(() => {
          log(41);
        });
      })();
      Promise.reject(new Error('lost 42'));
      setImmediate(() => {
        log(43);
        setTimeout(() => {
          log(44);
        }, 120);
        setTimeout(() => {
          log(45);
        }, 160);
        Promise.reject(new Error('lost 46'));
        setTimeout(() => {
          log(47);
        }, 200);
      });
      (async function* () { yield 48; yield Promise.resolve(); })().next().then((v) => log(v));
    });
  });
});
process.nextTick(() => {
  log(49);
  (async () => {
    log(50);
    process.nextTick(() => {
      log(51);
      Promise.resolve().then(() => log('52.0'));
      (async () => {
        log(53);
        Promise.reject(new Error('54')).catch((e) => log('caught', e.message));
      })();
      Promise.reject(new Error('55')).catch((e) => log('caught', e.message));
      Promise.resolve().then(() => {
        log(56);
        (async () => {
          log(57);
        })();
        (async () => {
          log(58);
        })();
      });
    });
    setImmediate(() => {
      log(59);
      (async () => {
        log(60);
        process.nextTick(() => {
          log(61);
        });
      })();
    });
    log(await (async () => { await null; return Promise.resolve(62); })());
    setTimeout(() => {
      log(63);
      Promise.reject(new Error('lost 64'));
    }, 240);
  })();
  process.nextTick(() => {
    log(65);
    setTimeout(() => {
      log(66);
      new Promise((resolve, reject) => {
        log(68);
        (async () => {
          log(69);
        })();
        Promise.any([1, Promise.resolve(70), { then(r) { log('thenable 70'); r('t'); } }]).then((v) => log('any 70', v));
        resolve(67);
      }).then((v) => log('ok', v), (e) => log('no', e)).finally(() => log('finally 67'));
      Promise.resolve().then(() => {
        log(71);
        (async function* () { yield 72; yield Promise.resolve(); })().next().then((v) => log(v));
        Promise.reject(new Error('73')).catch((e) => log('caught', e.message));
      });
      Promise.reject(new Error('lost 74'));
      Promise.race([1, Promise.resolve(75), { then(r) { log('thenable 75'); r('t'); } }]).then((v) => log('race 75', v));
    }, 280);
    Promise.resolve().then(() => {
      log(76);
      Promise.race([1, Promise.resolve(77), { then(r) { log('thenable 77'); r('t'); } }]).then((v) => log('race 77', v));
    });
  });
});
Promise.resolve().then(() => log('78.0')).then(() => log('78.1'));
setImmediate(() => {
  log(79);
  process.nextTick(() => {
    log(80);
    (async () => {
      log(81);
      Promise.reject(new Error('82')).catch((e) => log('caught', e.message));
      Promise.resolve().then(() => {
        log(83);
        (async () => {
          log(84);
        })();
        Promise.reject(new Error('85')).catch((e) => log('caught', e.message));
      });
      process.nextTick(() => {
        log(86);
        Promise.resolve().then(() => log('87.0'));
        Promise.resolve().then(() => log('88.0')).then(() => log('88.1')).then(() => log('88.2'));
      });
      try { await Promise.reject(89); } catch (e) { log('caught', e); }
    })();
    Promise.resolve().then(() => log('90.0')).then(() => log('90.1')).then(() => log('90.2'));
    Promise.resolve().then(() => log('91.0')).then(() => log('91.1')).then(() => log('91.2'));
    (async function* () { yield 92; yield Promise.resolve(); })().next().then((v) => log(v));
  });
});
