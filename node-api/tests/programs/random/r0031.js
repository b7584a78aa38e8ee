const log = (...values) => console.log(...values);
process.on('unhandledRejection', (e) => log('unhandled', e.message));
(async () => {
  log(1);
  process.nextTick(() => {
    log(2);
    Promise.resolve().then(() => log('3.0'));
    setImmediate(() => {
      log(4);
      Promise.reject(new Error('5')).catch((e) => log('caught', e.message));
      Promise.all([1, Promise.resolve(6), { then(r) { log('thenable 6'); r('t'); } }]).then((v) => log('all 6', v));
    });
    queueMicrotask(() => {
      log(7);
      (async () => {
        log(8);
        Promise.resolve().then(() => log('9.0'));
        Promise.reject(new Error('10')).catch((e) => log('caught', e.message));
      })();
    });
    queueMicrotask(() => {
      log(11);
      setImmediate(() => {
        log(12);
        (async () => {
          log(13);
        })();
        queueMicrotask(() => {
          log(14);
        });
      });
      queueMicrotask(() => {
        log(15);
        new Promise((resolve, reject) => {
          log(17);
          reject(16);
        }).then((v) => log('ok', v), (e) => log('no', e)).finally(() => log('finally 16'));
      });
      (async function* () { yield 18; yield Promise.resolve(); })().next().then((v) => log(v));
    });
  });
  new Promise((resolve, reject) => {
    log(20);
    Promise.reject(new Error('21')).catch((e) => log('caught', e.message));
    process.nextTick(() => {
      log(22);
      (async function* () { yield 23; yield Promise.resolve(); })().next().then((v) => log(v));
      Promise.resolve().then(() => {
        log(24);
        process.nextTick(() => {
          log(25);
        });
      });
      process.nextTick(() => {
        log(26);
        (async () => {
          log(27);
        })();
      });
    });
    process.nextTick(() => {
      log(28);
      (async () => {
        log(29);
        try { await Promise.reject(30); } catch (e) { log('caught', e); }
        process.nextTick(() => {
          log(31);
        });
        new Promise((resolve, reject) => {
          log(33);
          resolve(32);
        }).then((v) => log('ok', v), (e) => log('no', e)).finally(() => log('finally 32'));
        process.nextTick(() => {
          log(34);
        });
      })();
      Promise.reject(new Error('lost 35'));
      setImmediate(() => {
        log(36);
        setTimeout(() => {
          log(37);
        }, 40);
        setTimeout(() => {
          log(38);
        }, 80);
        Promise.reject(new Error('lost 39'));
        setTimeout(() => {
          log(40);
        }, 120);
      });
      (async function* () { yield 41; yield Promise.resolve(); })().next().then((v) => log(v));
    });
    process.nextTick(() => {
      log(42);
      (async () => {
        log(43);
        process.nextTick(() => {
          log(44);
        });
        Promise.reject(new Error('lost 45'));
        process.nextTick(() => {
          log(46);
        });
        process.nextTick(() => {
          log(47);
        });
      })();
      (async () => {
        log(48);
        Promise.reject(new Error('49')).catch((e) => log('caught', e.message));
      })();
    });
    reject(19);
  }).then((v) => log('ok', v), (e) => log('no', e)).finally(() => log('finally 19'));
})();
Promise.reject(new Error('50')).catch((e) => log('caught', e.message));
