const log = (...values) => console.log(...values);
process.on('unhandledRejection', (e) => log('unhandled', e.message));
Promise.reject(new Error('lost 1'));
(async function* () { yield 2; yield Promise.resolve(); })().next().then((v) => log(v));
(async () => {
  log(3);
  process.nextTick(() => {
    log(4);
    Promise.resolve().then(() => log('5.0'));
    setImmediate(() => {
      log(6);
      Promise.reject(new Error('7')).catch((e) => log('caught', e.message));
      Promise.all([1, Promise.resolve(8), { then(r) { log('thenable 8'); r('t'); } }]).then((v) => log('all 8', v));
    });
    queueMicrotask(() => {
      log(9);
      (async () => {
        log(10);
        Promise.resolve().then(() => log('11.0'));
        Promise.reject(new Error('12')).catch((e) => log('caught', e.message));
      })();
    });
    queueMicrotask(() => {
      log(13);
      setImmediate(() => {
        log(14);
        (async () => {
          log(15);
        })();
        queueMicrotask(() => {
          log(16);
        });
      });
      queueMicrotask(() => {
        log(17);
        new Promise((resolve, reject) => {
          log(19);
          reject(18);
        }).then((v) => log('ok', v), (e) => log('no', e)).finally(() => log('finally 18'));
      });
      (async function* () { yield 20; yield Promise.resolve(); })().next().then((v) => log(v));
    });
  });
  new Promise((resolve, reject) => {
    log(22);
    Promise.reject(new Error('23')).catch((e) => log('caught', e.message));
    process.nextTick(() => {
      log(24);
      (async function* () { yield 25; yield Promise.resolve(); })().next().then((v) => log(v));
      Promise.resolve().then(() => {
        log(26);
        process.nextTick(() => {
          log(27);
        });
      });
      process.nextTick(() => {
        log(28);
        (async () => {
          log(29);
        })();
      });
    });
    process.nextTick(() => {
      log(30);
      (async () => {
        log(31);
        try { await Promise.reject(32); } catch (e) { log('caught', e); }
        process.nextTick(() => {
          log(33);
        });
        new Promise((resolve, reject) => {
          log(35);
          resolve(34);
        }).then((v) => log('ok', v), (e) => log('no', e)).finally(() => log('finally 34'));
        process.nextTick(() => {
          log(36);
        });
      })();
      Promise.reject(new Error('lost 37'));
      setImmediate(() => {
        log(38);
        setTimeout(() => {
          log(39);
        }, 40);
        setTimeout(() => {
          log(40);
        }, 80);
        Promise.reject(new Error('lost 41'));
        setTimeout(() => {
          log(42);
        }, 120);
      });
      (async function* () { yield 43; yield Promise.resolve(); })().next().then((v) => log(v));
    });
    process.nextTick(() => {
      log(44);
      (async () => {
        log(45);
        process.nextTick(() => {
          log(46);
        });
        Promise.reject(new Error('lost 47'));
        process.nextTick(() => {
          log(48);
        });
        process.nextTick(() => {
          log(49);
        });
      })();
      (async () => {
        log(50);
        Promise.reject(new Error('51')).catch((e) => log('caught', e.message));
      })();
    });
    reject(21);
  }).then((v) => log('ok', v), (e) => log('no', e)).finally(() => log('finally 21'));
})();
