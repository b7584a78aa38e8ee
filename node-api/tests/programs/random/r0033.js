const log = (...values) => console.log(...values);
process.on('unhandledRejection', (e) => log('unhandled', e.message));
(async function* () { yield 1; yield Promise.resolve(); })().next().then((v) => log(v));
queueMicrotask(() => {
  log(2);
  process.nextTick(() => {
    log(3);
    Promise.reject(new Error('lost 4'));
    Promise.reject(new Error('5')).catch((e) => log('caught', e.message));
    Promise.all([1, Promise.resolve(6), { then(r) { log('thenable 6'); r('t'); } }]).then((v) => log('all 6', v));
    queueMicrotask(() => {
      log(7);
      (async () => {
        log(8);
        Promise.resolve().then(() => log('9.0'));
        Promise.reject(new Error('10')).catch((e) => log('caught', e.message));
      })();
    });
  });
  queueMicrotask(() => {
    log(11);
    setImmediate(() => {
      log(12);
      (async () => {
        log(13);
        try { await Promise.reject(14); } catch (e) { log('caught', e); }
        (async () => {
          log(15);
        })();
      })();
      new Promise((resolve, reject) => {
        log(17);
        Promise.race([1, Promise.resolve(18), { then(r) { log('thenable 18'); r('t'); } }]).then((v) => log('race 18', v));
        (async function* () { yield 19; yield Promise.resolve(); })().next().then((v) => log(v));
        Promise.reject(new Error('20')).catch((e) => log('caught', e.message));
        process.nextTick(() => {
          log(21);
        });
        reject(16);
      }).then((v) => log('ok', v), (e) => log('no', e)).finally(() => log('finally 16'));
    });
    setTimeout(() => {
      log(22);
      Promise.resolve().then(() => {
        log(23);
        process.nextTick(() => {
          log(24);
        });
      });
      process.nextTick(() => {
        log(25);
        (async () => {
          log(26);
        })();
      });
    }, 40);
    process.nextTick(() => {
      log(27);
      (async () => {
        log(28);
        try { await Promise.reject(29); } catch (e) { log('caught', e); }
        process.nextTick(() => {
          log(30);
        });
        new Promise((resolve, reject) => {
          log(32);
          resolve(31);
        }).then((v) => log('ok', v), (e) => log('no', e)).finally(() => log('finally 31'));
        process.nextTick(() => {
          log(33);
        });
      })();
      Promise.reject(new Error('lost 34'));
      setImmediate(() => {
        log(35);
        setTimeout(() => {
          log(36);
        }, 80);
        setTimeout(() => {
          log(37);
        }, 120);
        Promise.reject(new Error('lost 38'));
        setTimeout(() => {
          log(39);
        }, 160);
      });
      (async function* () { yield 40; yield Promise.resolve(); })().next().then((v) => log(v));
    });
  });
  process.nextTick(() => {
    log(41);
    (async () => {
      log(42);
      process.nextTick(() => {
        log(43);
        Promise.resolve().then(() => log('44.0'));
        (async () => {
          log(45);
        })();
        process.nextTick(() => {
          log(46);
        });
        Promise.resolve().then(() => {
          log(47);
        });
      });
      await { then(r) { log('then 48'); r(); } };
      new Promise((resolve, reject) => {
        log(50);
        (async () => {
          log(51);
        })();
        reject(49);
      }).then((v) => log('ok', v), (e) => log('no', e)).finally(() => log('finally 49'));
      setImmediate(() => {
        log(52);
        (async () => {
          log(53);
        })();
      });
    })();
    new Promise((resolve, reject) => {
      log(55);
      Promise.resolve().then(() => {
        log(56);
        Promise.reject(new Error('lost 57'));
      });
      process.nextTick(() => {
        log(58);
        setTimeout(() => {
          log(59);
        }, 200);
        Promise.reject(new Error('lost 60'));
      });
      reject(54);
    }).then((v) => log('ok', v), (e) => log('no', e)).finally(() => log('finally 54'));
  });
  new Promise((resolve, reject) => {
    log(62);
    (async () => {
      log(63);
      process.nextTick(() => {
        log(64);
        setImmediate(() => {
          log(65);
        });
        (async function* () { yield 66; yield Promise.resolve(); })().next().then((v) => log(v));
        Promise.reject(new Error('67')).catch((e) => log('caught', e.message));
      });
    })();
    Promise.reject(new Error('lost 68'));
    resolve(61);
  }).then((v) => log('ok', v), (e) => log('no', e)).finally(() => log('finally 61'));
});
