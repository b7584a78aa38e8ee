const log = (...values) => console.log(...values);
process.on('unhandledRejection', (e) => log('unhandled', e.message));
process.nextTick(() => {
  log(1);
  Promise.resolve().then(() => log('2.0'));
  Promise.reject(new Error('lost 3'));
  Promise.race([1, Promise.resolve(4), { then(r) { log('thenable 4'); r('t'); } }]).then((v) => log('race 4', v));
  Promise.any([1, Promise.resolve(5), { then(r) { log('thenable 5'); r('t'); } }]).then((v) => log('any 5', v));
});
(async () => {
  log(6);
  (async () => {
    log(7);
    (async () => {
      log(8);
      (async function* () { yield 9; yield Promise.resolve(); })().next().then((v) => log(v));
      queueMicrotask(() => {
        log(10);
        queueMicrotask(() => {
          log(11);
        });
      });
      Promise.reject(new Error('lost 12'));
    })();
    setTimeout(() => {
      log(13);
      setImmediate(() => {
        log(14);
        Promise.resolve().then(() => {
          log(15);
        });
        Promise.resolve().then(() => {
          log(16);
        });
      });
      process.nextTick(() => {
        log(17);
        setImmediate(() => {
          log(18);
        });
        (async () => {
          log(19);
        })();
        process.nextTick(() => {
          log(20);
        });
        setImmediate(() => {
          log(21);
        });
      });
      (async () => {
        log(22);
        try { await Promise.reject(23); } catch (e) { log('caught', e); }
        process.nextTick(() => {
          log(24);
        });
        new Promise((resolve, reject) => {
          log(26);
          resolve(25);
        }).then((v) => log('ok', v), (e) => log('no', e)).finally(() => log('finally 25'));
        process.nextTick(() => {
          log(27);
        });
      })();
      Promise.reject(new Error('lost 28'));
    }, 40);
  })();
})();
setImmediate(() => {
  log(29);
  setTimeout(() => {
    log(30);
    Promise.reject(new Error('lost 31'));
    setImmediate(() => {
      log(32);
      process.nextTick(() => {
        log(33);
        (async () => {
          log(34);
        })();
        queueMicrotask(() => {
          log(35);
        });
      });
      new Promise((resolve, reject) => {
        log(37);
        Promise.reject(new Error('38')).catch((e) => log('caught', e.message));
        (async () => {
          log(39);
        })();
        process.nextTick(() => {
          log(40);
        });
        Promise.resolve().then(() => {
          log(41);
        });
        reject(36);
      }).then((v) => log('ok', v), (e) => log('no', e)).finally(() => log('finally 36'));
    });
    Promise.reject(new Error('42')).catch((e) => log('caught', e.message));
  }, 80);
  Promise.resolve().then(() => {
    log(43);
    (async () => {
      log(44);
      setImmediate(() => {
        log(45);
        (async () => {
          log(46);
        })();
      });
      Promise.race([1, Promise.resolve(47), { then(r) { log('thenable 47'); r('t'); } }]).then((v) => log('race 47', v));
      log(await (async () => { await null; return Promise.resolve(48); })());
    })();
    Promise.resolve().then(() => {
      log(49);
      Promise.reject(new Error('lost 50'));
    });
  });
  process.nextTick(() => {
    log(51);
    setTimeout(() => {
      log(52);
      new Promise((resolve, reject) => {
        log(54);
        (async () => {
          log(55);
        })();
        Promise.any([1, Promise.resolve(56), { then(r) { log('thenable 56'); r('t'); } }]).then((v) => log('any 56', v));
        resolve(53);
      }).then((v) => log('ok', v), (e) => log('no', e)).finally(() => log('finally 53'));
      Promise.resolve().then(() => {
        log(57);
        (async function* () { yield 58; yield Promise.resolve(); })().next().then((v) => log(v));
        Promise.reject(new Error('59')).catch((e) => log('caught', e.message));
      });
      Promise.reject(new Error('lost 60'));
      Promise.race([1, Promise.resolve(61), { then(r) { log('thenable 61'); r('t'); } }]).then((v) => log('race 61', v));
    }, 120);
    Promise.resolve().then(() => {
      log(62);
      Promise.race([1, Promise.resolve(63), { then(r) { log('thenable 63'); r('t'); } }]).then((v) => log('race 63', v));
    });
  });
  Promise.resolve().then(() => log('64.0')).then(() => log('64.1'));
});
setImmediate(() => {
  log(65);
  process.nextTick(() => {
    log(66);
    (async () => {
      log(67);
      Promise.reject(new Error('68')).catch((e) => log('caught', e.message));
      Promise.resolve().then(() => {
        log(69);
        (async () => {
          log(70);
        })();
        Promise.reject(new Error('71')).catch((e) => log('caught', e.message));
      });
      process.nextTick(() => {
        log(72);
        Promise.resolve().then(() => log('73.0'));
        Promise.resolve().then(() => log('74.0')).then(() => log('74.1')).then(() => log('74.2'));
      });
      try { await Promise.reject(75); } catch (e) { log('caught', e); }
    })();
    Promise.resolve().then(() => log('76.0')).then(() => log('76.1')).then(() => log('76.2'));
    Promise.resolve().then(() => log('77.0')).then(() => log('77.1')).then(() => log('77.2'));
    (async function* () { yield 78; yield Promise.resolve(); })().next().then((v) => log(v));
  });
});
