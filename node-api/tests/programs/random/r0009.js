const log = (...values) => console.log(...values);
process.on('unhandledRejection', (e) => log('unhandled', e.message));
(async () => {
  log(1);
  Promise.resolve().then(() => log('2.0'));
  Promise.reject(new Error('lost 3'));
  setImmediate(() => {
    log(4);
    new Promise((resolve, reject) => {
      log(6);
      (async () => {
        log(7);
        new Promise((resolve, reject) => {
          log(9);
          resolve(8);
        }).then((v) => log('ok', v), (e) => log('no', e)).finally(() => log('finally 8'));
        queueMicrotask(() => {
          log(10);
        });
      })();
      resolve(5);
    }).then((v) => log('ok', v), (e) => log('no', e)).finally(() => log('finally 5'));
    setImmediate(() => {
      log(11);
      Promise.resolve().then(() => {
        log(12);
        setTimeout(() => {
          log(13);
        }, 40);
        Promise.reject(new Error('lost 14'));
        (async function* () { yield 15; yield Promise.resolve(); })().next().then((v) => log(v));
      });
    });
  });
})();
(async () => {
  log(16);
  process.nextTick(() => {
    log(17);
    Promise.resolve().then(() => log('18.0'));
    setImmediate(() => {
      log(19);
      Promise.reject(new Error('20')).catch((e) => log('caught', e.message));
      Promise.all([1, Promise.resolve(21), { then(r) { log('thenable 21'); r('t'); } }]).then((v) => log('all 21', v));
    });
    queueMicrotask(() => {
      log(22);
      (async () => {
        log(23);
        Promise.resolve().then(() => log('24.0'));
        Promise.reject(new Error('25')).catch((e) => log('caught', e.message));
      })();
    });
    queueMicrotask(() => {
      log(26);
      setImmediate(() => {
        log(27);
        (async () => {
          log(28);
        })();
        queueMicrotask(() => {
          log(29);
        });
      });
      queueMicrotask(() => {
        log(30);
        new Promise((resolve, reject) => {
          log(32);
          reject(31);
        }).then((v) => log('ok', v), (e) => log('no', e)).finally(() => log('finally 31'));
      });
      (async function* () { yield 33; yield Promise.resolve(); })().next().then((v) => log(v));
    });
  });
  new Promise((resolve, reject) => {
    log(35);
    Promise.reject(new Error('36')).catch((e) => log('caught', e.message));
    process.nextTick(() => {
      log(37);
      (async function* () { yield 38; yield Promise.resolve(); })().next().then((v) => log(v));
      Promise.resolve().then(() => {
        log(39);
        process.nextTick(() => {
          log(40);
        });
      });
      process.nextTick(() => {
        log(41);
        (async () => {
          log(42);
        })();
      });
    });
    process.nextTick(() => {
      log(43);
      (async () => {
        log(44);
        try { await Promise.reject(45); } catch (e) { log('caught', e); }
        process.nextTick(() => {
          log(46);
        });
        new Promise((resolve, reject) => {
          log(48);
          resolve(47);
        }).then((v) => log('ok', v), (e) => log('no', e)).finally(() => log('finally 47'));
        process.nextTick(() => {
          log(49);
        });
      })();
      Promise.reject(new Error('lost 50'));
      setImmediate(() => {
        log(51);
        setTimeout(() => {
          log(52);
        }, 80);
        setTimeout(() => {
          log(53);
        }, 120);
        Promise.reject(new Error('lost 54'));
        setTimeout(() => {
          log(55);
        }, 160);
      });
      (async function* () { yield 56; yield Promise.resolve(); })().next().then((v) => log(v));
    });
    process.nextTick(() => {
      log(57);
      (async () => {
        log(58);
        process.nextTick(() => {
          log(59);
        });
        Promise.reject(new Error('lost 60'));
        process.nextTick(() => {
          log(61);
        });
        process.nextTick(() => {
          log(62);
        });
      })();
      (async () => {
        log(63);
        Promise.reject(new Error('64')).catch((e) => log('caught', e.message));
      })();
    });
    reject(34);
  }).then((v) => log('ok', v), (e) => log('no', e)).finally(() => log('finally 34'));
})();
Promise.reject(new Error('65')).catch((e) => log('caught', e.message));
