const log = (...values) => console.log(...values);
process.on('unhandledRejection', (e) => log('unhandled', e.message));
setTimeout(() => {
  log(1);
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
        })();
      });
      Promise.resolve().then(() => log('11.0'));
    });
    Promise.resolve().then(() => log('12.0')).then(() => log('12.1'));
  })();
  queueMicrotask(() => {
    log(13);
    setImmediate(() => {
      log(14);
      (async () => {
        log(15);
        try { await Promise.reject(16); } catch (e) { log('caught', e); }
        (async () => {
          log(17);
        })();
      })();
      new Promise((resolve, reject) => {
        log(19);
        Promise.race([1, Promise.resolve(20), { then(r) { log('thenable 20'); r('t'); } }]).then((v) => log('race 20', v));
        (async function* () { yield 21; yield Promise.resolve(); })().next().then((v) => log(v));
        Promise.reject(new Error('22')).catch((e) => log('caught', e.message));
        process.nextTick(() => {
          log(23);
        });
        reject(18);
      }).then((v) => log('ok', v), (e) => log('no', e)).finally(() => log('finally 18'));
    });
    setImmediate(() => {
      log(24);
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
        setImmediate(() => {
          log(38);
        });
        setImmediate(() => {
          log(39);
        });
        Promise.reject(new Error('lost 40'));
        setImmediate(() => {
          log(41);
        });
      });
      (async function* () { yield 42; yield Promise.resolve(); })().next().then((v) => log(v));
    });
  });
  process.nextTick(() => {
    log(43);
    (async () => {
      log(44);
      process.nextTick(() => {
        log(45);
        Promise.resolve().then(() => log('46.0'));
        (async () => {
          log(47);
        })();
        process.nextTick(() => {
          log(48);
        });
        Promise.resolve().then(() => {
          log(49);
        });
      });
      await { then(r) { log('then 50'); r(); } };
      new Promise((resolve, reject) => {
        log(52);
        (async () => {
          log(53);
        })();
        reject(51);
      }).then((v) => log('ok', v), (e) => log('no', e)).finally(() => log('finally 51'));
      setImmediate(() => {
        log(54);
        (async () => {
          log(55);
        })();
      });
    })();
    new Promise((resolve, reject) => {
      log(57);
      Promise.resolve().then(() => {
        log(58);
        Promise.reject(new Error('lost 59'));
      });
      process.nextTick(() => {
        log(60);
        setImmediate(() => {
          log(61);
        });
        Promise.reject(new Error('lost 62'));
      });
      reject(56);
    }).then((v) => log('ok', v), (e) => log('no', e)).finally(() => log('finally 56'));
  });
}, 40);
new Promise((resolve, reject) => {
  log(64);
  (async () => {
    log(65);
    process.nextTick(() => {
      log(66);
      setImmediate(() => {
        log(67);
        Promise.reject(new Error('68')).catch((e) => log('caught', e.message));
        Promise.reject(new Error('lost 69'));
      });
      Promise.race([1, Promise.resolve(70), { then(r) { log('thenable 70'); r('t'); } }]).then((v) => log('race 70', v));
      Promise.resolve().then(() => {
        log(71);
        Promise.race([1, Promise.resolve(72), { then(r) { log('thenable 72'); r('t'); } }]).then((v) => log('race 72', v));
      });
    });
  })();
  Promise.resolve().then(() => log('73.0')).then(() => log('73.1'));
  resolve(63);
}).then((v) => log('ok', v), (e) => log('no', e)).finally(() => log('finally 63'));
setImmediate(() => {
  log(74);
  process.nextTick(() => {
    log(75);
    (async () => {
      log(76);
      Promise.reject(new Error('77')).catch((e) => log('caught', e.message));
      Promise.resolve().then(() => {
        log(78);
        (async () => {
          log(79);
        })();
        Promise.reject(new Error('80')).catch((e) => log('caught', e.message));
      });
      process.nextTick(() => {
        log(81);
        Promise.resolve().then(() => log('82.0'));
        Promise.resolve().then(() => log('83.0')).then(() => log('83.1')).then(() => log('83.2'));
      });
      try { await Promise.reject(84); } catch (e) { log('caught', e); }
    })();
    Promise.resolve().then(() => log('85.0')).then(() => log('85.1')).then(() => log('85.2'));
    Promise.resolve().then(() => log('86.0')).then(() => log('86.1')).then(() => log('86.2'));
    (async function* () { yield 87; yield Promise.resolve(); })().next().then((v) => log(v));
  });
});
