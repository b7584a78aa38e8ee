const log = (...values) => console.log(...values);
process.on('unhandledRejection', (e) => log('unhandled', e.message));
(async () => {
  log(1);
  Promise.race([1, Promise.resolve(2), { then(r) { log('thenable 2'); r('t'); } }]).then((v) => log('race 2', v));
  setTimeout(() => {
    log(3);
    Promise.race([1, Promise.resolve(4), { then(r) { log('thenable 4'); r('t'); } }]).then((v) => log('race 4', v));
    (async () => {
      log(5);
      try { await Promise.reject(6); } catch (e) { log('caught', e); }
      Promise.reject(new Error('lost 7'));
      setImmediate(() => {
        log(8);
        new Promise((resolve, reject) => {
          log(10);
          resolve(9);
        }).then((v) => log('ok', v), (e) => log('no', e)).finally(() => log('finally 9'));
        new Promise((resolve, reject) => {
          log(12);
          reject(11);
        }).then((v) => log('ok', v), (e) => log('no', e)).finally(() => log('finally 11'));
      });
      try { await Promise.reject(13); } catch (e) { log('caught', e); }
    })();
    new Promise((resolve, reject) => {
      log(15);
      setImmediate(() => {
        log(16);
        Promise.resolve().then(() => {
          log(17);
        });
      });
      setImmediate(() => {
        log(18);
        Promise.reject(new Error('lost 19'));
        (async function* () { yield 20; yield Promise.resolve(); })().next().then((v) => log(v));
        (async () => {
          log(21);
        })();
      });
      resolve(14);
    }).then((v) => log('ok', v), (e) => log('no', e)).finally(() => log('finally 14'));
    setImmediate(() => {
      log(22);
      queueMicrotask(() => {
        log(23);
        process.nextTick(() => {
          log(24);
        });
        setImmediate(() => {
          log(25);
        });
        Promise.reject(new Error('lost 26'));
        Promise.reject(new Error('27')).catch((e) => log('caught', e.message));
      });
      Promise.all([1, Promise.resolve(28), { then(r) { log('thenable 28'); r('t'); } }]).then((v) => log('all 28', v));
      queueMicrotask(() => {
        log(29);
        (async () => {
          log(30);
        })();
      });
      Promise.resolve().then(() => log('31.0'));
    });
  }, 40);
  Promise.resolve().then(() => log('32.0')).then(() => log('32.1'));
  Promise.reject(new Error('lost 33'));
})();
Promise.any([1, Promise.resolve(34), { then(r) { log('thenable 34'); r('t'); } }]).then((v) => log('any 34', v));
(async () => {
  log(35);
  (async () => {
    log(36);
    (async () => {
      log(37);
      (async function* () { yield 38; yield Promise.resolve(); })().next().then((v) => log(v));
      queueMicrotask(() => {
        log(39);
        queueMicrotask(() => {
          log(40);
        });
      });
      Promise.reject(new Error('lost 41'));
    })();
    setTimeout(() => {
      log(42);
      setImmediate(() => {
        log(43);
        Promise.resolve().then(() => {
          log(44);
        });
        Promise.resolve().then(() => {
          log(45);
        });
      });
      process.nextTick(() => {
        log(46);
        setImmediate(() => {
          log(47);
        });
        (async () => {
          log(48);
        })();
        process.nextTick(() => {
          log(49);
        });
        setImmediate(() => {
          log(50);
        });
      });
      (async () => {
        log(51);
        try { await Promise.reject(52); } catch (e) { log('caught', e); }
        process.nextTick(() => {
          log(53);
        });
        new Promise((resolve, reject) => {
          log(55);
          resolve(54);
        }).then((v) => log('ok', v), (e) => log('no', e)).finally(() => log('finally 54'));
        process.nextTick(() => {
          log(56);
        });
      })();
      Promise.reject(new Error('lost 57'));
    }, 80);
  })();
})();
setImmediate(() => {
  log(58);
  setTimeout(() => {
    log(59);
    Promise.reject(new Error('lost 60'));
    setImmediate(() => {
      log(61);
      process.nextTick(() => {
        log(62);
        (async () => {
          log(63);
        })();
        queueMicrotask(() => {
          log(64);
        });
      });
      new Promise((resolve, reject) => {
        log(66);
        Promise.reject(new Error('67')).catch((e) => log('caught', e.message));
        (async () => {
          log(68);
        })();
        process.nextTick(() => {
          log(69);
        });
        Promise.resolve().then(() => {
          log(70);
        });
        reject(65);
      }).then((v) => log('ok', v), (e) => log('no', e)).finally(() => log('finally 65'));
    });
    Promise.reject(new Error('71')).catch((e) => log('caught', e.message));
  }, 120);
  Promise.resolve().then(() => {
    log(72);
    (async () => {
      log(73);
      setImmediate(() => {
        log(74);
        (async () => {
          log(75);
        })();
      });
      Promise.race([1, Promise.resolve(76), { then(r) { log('thenable 76'); r('t'); } }]).then((v) => log('race 76', v));
      log(await (async () => { await null; return Promise.resolve(77); })());
    })();
    Promise.resolve().then(() => {
      log(78);
      Promise.reject(new Error('lost 79'));
    });
  });
  process.nextTick(() => {
    log(80);
    setTimeout(() => {
      log(81);
      new Promise((resolve, reject) => {
        log(83);
        (async () => {
          log(84);
        })();
        Promise.any([1, Promise.resolve(85), { then(r) { log('thenable 85'); r('t'); } }]).then((v) => log('any 85', v));
        resolve(82);
      }).then((v) => log('ok', v), (e) => log('no', e)).finally(() => log('finally 82'));
      Promise.resolve().then(() => {
        log(86);
        (async function* () { yield 87; yield Promise.resolve(); })().next().then((v) => log(v));
        Promise.reject(new Error('88')).catch((e) => log('caught', e.message));
      });
      Promise.reject(new Error('lost 89'));
      Promise.race([1, Promise.resolve(90), { then(r) { log('thenable 90'); r('t'); } }]).then((v) => log('race 90', v));
    }, 160);
    Promise.resolve().then(() => {
      log(91);
      Promise.race([1, Promise.resolve(92), { then(r) { log('thenable 92'); r('t'); } }]).then((v) => log('race 92', v));
    });
  });
  Promise.resolve().then(() => log('93.0')).then(() => log('93.1'));
});
