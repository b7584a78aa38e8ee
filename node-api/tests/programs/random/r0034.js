const log = (...values) => console.log(...values);
process.on('unhandledRejection', (e) => log('unhandled', e.message));
queueMicrotask(() => {
  log(1);
  process.nextTick(() => {
    log(2);
    Promise.reject(new Error('lost 3'));
    Promise.reject(new Error('4')).catch((e) => log('caught', e.message));
    Promise.all([1, Promise.resolve(5), { then(r) { log('thenable 5'); r('t'); } }]).then((v) => log('all 5', v));
    queueMicrotask(() => {
      log(6);
      (async () => {
        log(7);
        Promise.resolve().then(() => log('8.0'));
        Promise.reject(new Error('9')).catch((e) => log('caught', e.message));
      })();
    });
  });
  queueMicrotask(() => {
    log(10);
    setImmediate(() => {
      log(11);
      (async () => {
        log(12);
        try { await Promise.reject(13); } catch (e) { log('caught', e); }
        (async () => {
          log(14);
        })();
      })();
      new Promise((resolve, reject) => {
        log(16);
        Promise.race([1, Promise.resolve(17), { then(r) { log('thenable 17'); r('t'); } }]).then((v) => log('race 17', v));
        (async function* () { yield 18; yield Promise.resolve(); })().next().then((v) => log(v));
        Promise.reject(new Error('19')).catch((e) => log('caught', e.message));
        process.nextTick(() => {
          log(20);
        });
        reject(15);
      }).then((v) => log('ok', v), (e) => log('no', e)).finally(() => log('finally 15'));
    });
    setTimeout(() => {
      log(21);
      Promise.resolve().then(() => {
        log(22);
        process.nextTick(() => {
          log(23);
        });
      });
      process.nextTick(() => {
        log(24);
        (async () => {
          log(25);
        })();
      });
    }, 40);
    process.nextTick(() => {
      log(26);
      (async () => {
        log(27);
        try { await Promise.reject(28); } catch (e) { log('caught', e); }
        process.nextTick(() => {
          log(29);
        });
        new Promise((resolve, reject) => {
          log(31);
          resolve(30);
        }).then((v) => log('ok', v), (e) => log('no', e)).finally(() => log('finally 30'));
        process.nextTick(() => {
          log(32);
        });
      })();
      Promise.reject(new Error('lost 33'));
      setImmediate(() => {
        log(34);
        setTimeout(() => {
          log(35);
        }, 80);
        setTimeout(() => {
          log(36);
        }, 120);
        Promise.reject(new Error('lost 37'));
        setTimeout(() => {
          log(38);
        }, 160);
      });
      (async function* () { yield 39; yield Promise.resolve(); })().next().then((v) => log(v));
    });
  });
  process.nextTick(() => {
    log(40);
    (async () => {
      log(41);
      process.nextTick(() => {
        log(42);
        Promise.resolve().then(() => log('43.0'));
        (async () => {
          log(44);
        })();
        process.nextTick(() => {
          log(45);
        });
        Promise.resolve().then(() => {
          log(46);
        });
      });
      await { then(r) { log('then 47'); r(); } };
      new Promise((resolve, reject) => {
        log(49);
        (async () => {
          log(50);
        })();
        reject(48);
      }).then((v) => log('ok', v), (e) => log('no', e)).finally(() => log('finally 48'));
      setImmediate(() => {
        log(51);
        (async () => {
          log(52);
        })();
      });
    })();
    new Promise((resolve, reject) => {
      log(54);
      Promise.resolve().then(() => {
        log(55);
        Promise.reject(new Error('lost 56'));
      });
      process.nextTick(() => {
        log(57);
        setTimeout(() => {
          log(58);
        }, 200);
        Promise.reject(new Error('lost 59'));
      });
      reject(53);
    }).then((v) => log('ok', v), (e) => log('no', e)).finally(() => log('finally 53'));
  });
  new Promise((resolve, reject) => {
    log(61);
    (async () => {
      log(62);
      process.nextTick(() => {
        log(63);
        setImmediate(() => {
          log(64);
        });
        (async function* () { yield 65; yield Promise.resolve(); })().next().then((v) => log(v));
        Promise.reject(new Error('66')).catch((e) => log('caught', e.message));
      });
    })();
    Promise.reject(new Error('lost 67'));
    resolve(60);
  }).then((v) => log('ok', v), (e) => log('no', e)).finally(() => log('finally 60'));
});
Promise.race([1, Promise.resolve(68), { then(r) { log('thenable 68'); r('t'); } }]).then((v) => log('race 68', v));
Promise.resolve().then(() => {
  log(69);
  Promise.race([1, Promise.resolve(70), { then(r) { log('thenable 70'); r('t'); } }]).then((v) => log('race 70', v));
});
Promise.resolve().then(() => log('71.0')).then(() => log('71.1'));
