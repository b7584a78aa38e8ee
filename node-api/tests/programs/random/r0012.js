const log = (...values) => console.log(...values);
process.on('unhandledRejection', (e) => log('unhandled', e.message));
process.nextTick(() => {
  log(1);
  (async function* () { yield 2; yield Promise.resolve(); })().next().then((v) => log(v));
  Promise.reject(new Error('lost 3'));
});
new Promise((resolve, reject) => {
  log(5);
  (async () => {
    log(6);
    new Promise((resolve, reject) => {
      log(8);
      setImmediate(() => {
        log(9);
        Promise.resolve().then(() => {
          log(10);
        });
      });
      setTimeout(() => {
        log(11);
        Promise.reject(new Error('lost 12'));
        (async function* () { yield 13; yield Promise.resolve(); })().next().then((v) => log(v));
        (async () => {
          log(14);
        })();
      }, 40);
      resolve(7);
    }).then((v) => log('ok', v), (e) => log('no', e)).finally(() => log('finally 7'));
    try { await Promise.reject(15); } catch (e) { log('caught', e); }
  })();
  resolve(4);
}).then((v) => log('ok', v), (e) => log('no', e)).finally(() => log('finally 4'));
(async function* () { yield 16; yield Promise.resolve(); })().next().then((v) => log(v));
queueMicrotask(() => {
  log(17);
  process.nextTick(() => {
    log(18);
    Promise.reject(new Error('lost 19'));
    Promise.reject(new Error('20')).catch((e) => log('caught', e.message));
    Promise.all([1, Promise.resolve(21), { then(r) { log('thenable 21'); r('t'); } }]).then((v) => log('all 21', v));
    queueMicrotask(() => {
      log(22);
      (async () => {
        log(23);
        Promise.resolve().then(() => log('24.0'));
        Promise.reject(new Error('25')).catch((e) => log('caught', e.message));
      })();
    });
  });
  queueMicrotask(() => {
    log(26);
    setImmediate(() => {
      log(27);
      (async () => {
        log(28);
        try { await Promise.reject(29); } catch (e) { log('caught', e); }
        (async () => {
          log(30);
        })();
      })();
      new Promise((resolve, reject) => {
        log(32);
        Promise.race([1, Promise.resolve(33), { then(r) { log('thenable 33'); r('t'); } }]).then((v) => log('race 33', v));
        (async function* () { yield 34; yield Promise.resolve(); })().next().then((v) => log(v));
        Promise.reject(new Error('35')).catch((e) => log('caught', e.message));
        process.nextTick(() => {
          log(36);
        });
        reject(31);
      }).then((v) => log('ok', v), (e) => log('no', e)).finally(() => log('finally 31'));
    });
    setTimeout(() => {
      log(37);
      Promise.resolve().then(() => {
        log(38);
        process.nextTick(() => {
          log(39);
        });
      });
      process.nextTick(() => {
        log(40);
        (async () => {
          log(41);
        })();
      });
    }, 80);
    process.nextTick(() => {
      log(42);
      (async () => {
        log(43);
        try { await Promise.reject(44); } catch (e) { log('caught', e); }
        process.nextTick(() => {
          log(45);
        });
        new Promise((resolve, reject) => {
          log(47);
          resolve(46);
        }).then((v) => log('ok', v), (e) => log('no', e)).finally(() => log('finally 46'));
        process.nextTick(() => {
          log(48);
        });
      })();
      Promise.reject(new Error('lost 49'));
      setImmediate(() => {
        log(50);
        setTimeout(() => {
          log(51);
        }, 120);
        setTimeout(() => {
          log(52);
        }, 160);
        Promise.reject(new Error('lost 53'));
        setTimeout(() => {
          log(54);
        }, 200);
      });
      (async function* () { yield 55; yield Promise.resolve(); })().next().then((v) => log(v));
    });
  });
  process.nextTick(() => {
    log(56);
    (async () => {
      log(57);
      process.nextTick(() => {
        log(58);
        Promise.resolve().then(() => log('59.0'));
        (async () => {
          log(60);
        })();
        process.nextTick(() => {
          log(61);
        });
        Promise.resolve().then(() => {
          log(62);
        });
      });
      await { then(r) { log('then 63'); r(); } };
      new Promise((resolve, reject) => {
        log(65);
        (async () => {
          log(66);
        })();
        reject(64);
      }).then((v) => log('ok', v), (e) => log('no', e)).finally(() => log('finally 64'));
      setImmediate(() => {
        log(67);
        (async () => {
          log(68);
        })();
      });
    })();
    new Promise((resolve, reject) => {
      log(70);
      Promise.resolve().then(() => {
        log(71);
        Promise.reject(new Error('lost 72'));
      });
      process.nextTick(() => {
        log(73);
        setTimeout(() => {
          log(74);
        }, 240);
        Promise.reject(new Error('lost 75'));
      });
      reject(69);
    }).then((v) => log('ok', v), (e) => log('no', e)).finally(() => log('finally 69'));
  });
  new Promise((resolve, reject) => {
    log(77);
    (async () => {
      log(78);
      process.nextTick(() => {
        log(79);
        setImmediate(() => {
          log(80);
        });
        (async function* () { yield 81; yield Promise.resolve(); })().next().then((v) => log(v));
        Promise.reject(new Error('82')).catch((e) => log('caught', e.message));
      });
    })();
    Promise.reject(new Error('lost 83'));
    resolve(76);
  }).then((v) => log('ok', v), (e) => log('no', e)).finally(() => log('finally 76'));
});
