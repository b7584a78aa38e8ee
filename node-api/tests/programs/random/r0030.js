const log = (...values) => console.log(...values);
process.on('unhandledRejection', (e) => log('unhandled', e.message));
(async function* () { yield 1; yield Promise.resolve(); })().next().then((v) => log(v));
(async () => {
  log(2);
  process.nextTick(() => {
    log(3);
    Promise.resolve().then(() => log('4.0'));
    setImmediate(() => {
      log(5);
      Promise.reject(new Error('6')).catch((e) => log('caught', e.message));
      Promise.all([1, Promise.resolve(7), { then(r) { log('thenable 7'); r('t'); } }]).then((v) => log('all 7', v));
    });
    queueMicrotask(() => {
      log(8);
      (async () => {
        log(9);
        Promise.resolve().then(() => log('10.0'));
        Promise.reject(new Error('11')).catch((e) => log('caught', e.message));
      })();
    });
    queueMicrotask(() => {
      log(12);
      setImmediate(() => {
        log(13);
        (async () => {
          log(14);
        })();
        queueMicrotask(() => {
          log(15);
        });
      });
      queueMicrotask(() => {
        log(16);
        new Promise((resolve, reject) => {
          log(18);
          reject(17);
        }).then((v) => log('ok', v), (e) => log('no', e)).finally(() => log('finally 17'));
      });
      (async function* () { yield 19; yield Promise.resolve(); })().next().then((v) => log(v));
    });
  });
  new Promise((resolve, reject) => {
    log(21);
    Promise.reject(new Error('22')).catch((e) => log('caught', e.message));
    process.nextTick(() => {
      log(23);
      (async function* () { yield 24; yield Promise.resolve(); })().next().then((v) => log(v));
      Promise.resolve().then(() => {
        log(25);
        process.nextTick(() => {
          log(26);
        });
      });
      process.nextTick(() => {
        log(27);
        (async () => {
          log(28);
        })();
      });
    });
    process.nextTick(() => {
      log(29);
      (async () => {
        log(30);
        try { await Promise.reject(31); } catch (e) { log('caught', e); }
        process.nextTick(() => {
          log(32);
        });
        new Promise((resolve, reject) => {
          log(34);
          resolve(33);
        }).then((v) => log('ok', v), (e) => log('no', e)).finally(() => log('finally 33'));
        process.nextTick(() => {
          log(35);
        });
      })();
      Promise.reject(new Error('lost 36'));
      setImmediate(() => {
        log(37);
        setTimeout(() => {
          log(38);
        }, 40);
        setTimeout(() => {
          log(39);
        }, 80);
        Promise.reject(new Error('lost 40'));
        setTimeout(() => {
          log(41);
        }, 120);
      });
      (async function* () { yield 42; yield Promise.resolve(); })().next().then((v) => log(v));
    });
    process.nextTick(() => {
      log(43);
      (async () => {
        log(44);
        process.nextTick(() => {
          log(45);
        });
        Promise.reject(new Error('lost 46'));
        process.nextTick(() => {
          log(47);
        });
        process.nextTick(() => {
          log(48);
        });
      })();
      (async () => {
        log(49);
        Promise.reject(new Error('50')).catch((e) => log('caught', e.message));
      })();
    });
    reject(20);
  }).then((v) => log('ok', v), (e) => log('no', e)).finally(() => log('finally 20'));
})();
Promise.reject(new Error('51')).catch((e) => log('caught', e.message));
Promise.resolve().then(() => {
  log(52);
  (async () => {
    log(53);
    setImmediate(() => {
      log(54);
      (async () => {
        log(55);
        process.nextTick(() => {
          log(56);
        });
      })();
    });
    log(await (async () => { await null; return Promise.resolve(57); })());
    setTimeout(() => {
      log(58);
      Promise.reject(new Error('lost 59'));
    }, 160);
  })();
  process.nextTick(() => {
    log(60);
    setTimeout(() => {
      log(61);
      new Promise((resolve, reject) => {
        log(63);
        (async () => {
          log(64);
        })();
        Promise.any([1, Promise.resolve(65), { then(r) { log('thenable 65'); r('t'); } }]).then((v) => log('any 65', v));
        resolve(62);
      }).then((v) => log('ok', v), (e) => log('no', e)).finally(() => log('finally 62'));
      Promise.resolve().then(() => {
        log(66);
        (async function* () { yield 67; yield Promise.resolve(); })().next().then((v) => log(v));
        Promise.reject(new Error('68')).catch((e) => log('caught', e.message));
      });
      Promise.reject(new Error('lost 69'));
      Promise.race([1, Promise.resolve(70), { then(r) { log('thenable 70'); r('t'); } }]).then((v) => log('race 70', v));
    }, 200);
    Promise.resolve().then(() => {
      log(71);
      Promise.race([1, Promise.resolve(72), { then(r) { log('thenable 72'); r('t'); } }]).then((v) => log('race 72', v));
    });
  });
});
