const log = (...values) => console.log(...values);
process.on('unhandledRejection', (e) => log('unhandled', e.message));
Promise.reject(new Error('lost 1'));
new Promise((resolve, reject) => {
  log(3);
  (async () => {
    log(4);
    new Promise((resolve, reject) => {
      log(6);
      setImmediate(() => {
        log(7);
        Promise.resolve().then(() => {
          log(8);
        });
      });
      setTimeout(() => {
        log(9);
        Promise.reject(new Error('lost 10'));
        (async function* () { yield 11; yield Promise.resolve(); })().next().then((v) => log(v));
        (async () => {
          log(12);
        })();
      }, 40);
      resolve(5);
    }).then((v) => log('ok', v), (e) => log('no', e)).finally(() => log('finally 5'));
    try { await Promise.reject(13); } catch (e) { log('caught', e); }
  })();
  resolve(2);
}).then((v) => log('ok', v), (e) => log('no', e)).finally(() => log('finally 2'));
(async function* () { yield 14; yield Promise.resolve(); })().next().then((v) => log(v));
queueMicrotask(() => {
  log(15);
  process.nextTick(() => {
    log(16);
    Promise.reject(new Error('lost 17'));
    Promise.reject(new Error('18')).catch((e) => log('caught', e.message));
    Promise.all([1, Promise.resolve(19), { then(r) { log('thenable 19'); r('t'); } }]).then((v) => log('all 19', v));
    queueMicrotask(() => {
      log(20);
      (async () => {
        log(21);
        Promise.resolve().then(() => log('22.0'));
        Promise.reject(new Error('23')).catch((e) => log('caught', e.message));
      })();
    });
  });
  queueMicrotask(() => {
    log(24);
    setImmediate(() => {
      log(25);
      (async () => {
        log(26);
        try { await Promise.reject(27); } catch (e) { log('caught', e); }
        (async () => {
          log(28);
        })();
      })();
      new Promise((resolve, reject) => {
        log(30);
        Promise.race([1, Promise.resolve(31), { then(r) { log('thenable 31'); r('t'); } }]).then((v) => log('race 31', v));
        (async function* () { yield 32; yield Promise.resolve(); })().next().then((v) => log(v));
        Promise.reject(new Error('33')).catch((e) => log('caught', e.message));
        process.nextTick(() => {
          log(34);
        });
        reject(29);
      }).then((v) => log('ok', v), (e) => log('no', e)).finally(() => log('finally 29'));
    });
    setTimeout(() => {
      log(35);
      Promise.resolve().then(() => {
        log(36);
        process.nextTick(() => {
          log(37);
        });
      });
      process.nextTick(() => {
        log(38);
        (async () => {
          log(39);
        })();
      });
    }, 80);
    process.nextTick(() => {
      log(40);
      (async () => {
        log(41);
        try { await Promise.reject(42); } catch (e) { log('caught', e); }
        process.nextTick(() => {
          log(43);
        });
        new Promise((resolve, reject) => {
          log(45);
          resolve(44);
        }).then((v) => log('ok', v), (e) => log('no', e)).finally(() => log('finally 44'));
        process.nextTick(() => {
          log(46);
        });
      })();
      Promise.reject(new Error('lost 47'));
      setImmediate(() => {
        log(48);
        setTimeout(() => {
          log(49);
        }, 120);
        setTimeout(() => {
          log(50);
        }, 160);
        Promise.reject(new Error('lost 51'));
        setTimeout(() => {
          log(52);
        }, 200);
      });
      (async function* () { yield 53; yield Promise.resolve(); })().next().then((v) => log(v));
    });
  });
  process.nextTick(() => {
    log(54);
    (async () => {
      log(55);
      process.nextTick(() => {
        log(56);
        Promise.resolve().then(() => log('57.0'));
        (async () => {
          log(58);
        })();
        process.nextTick(() => {
          log(59);
        });
        Promise.resolve().then(() => {
          log(60);
        });
      });
      await { then(r) { log('then 61'); r(); } };
      new Promise((resolve, reject) => {
        log(63);
        (async () => {
          log(64);
        })();
        reject(62);
      }).then((v) => log('ok', v), (e) => log('no', e)).finally(() => log('finally 62'));
      setImmediate(() => {
        log(65);
        (async () => {
          log(66);
        })();
      });
    })();
    new Promise((resolve, reject) => {
      log(68);
      Promise.resolve().then(() => {
        log(69);
        Promise.reject(new Error('lost 70'));
      });
      process.nextTick(() => {
        log(71);
        setTimeout(() => {
          log(72);
        }, 240);
        Promise.reject(new Error('lost 73'));
      });
      reject(67);
    }).then((v) => log('ok', v), (e) => log('no', e)).finally(() => log('finally 67'));
  });
  new Promise((resolve, reject) => {
    log(75);
    (async () => {
      log(76);
      process.nextTick(() => {
        log(77);
        setImmediate(() => {
          log(78);
        });
        (async function* () { yield 79; yield Promise.resolve(); })().next().then((v) => log(v));
        Promise.reject(new Error('80')).catch((e) => log('caught', e.message));
      });
    })();
    Promise.reject(new Error('lost 81'));
    resolve(74);
  }).then((v) => log('ok', v), (e) => log('no', e)).finally(() => log('finally 74'));
});
