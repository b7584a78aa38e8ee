const log = (...values) => console.log(...values);
process.on('unhandledRejection', (e) => log('unhandled', e.message));
new Promise((resolve, reject) => {
  log(2);
  setTimeout(() => {
    log(3);
    (async function* () { yield 4; yield Promise.resolve(); })().next().then((v) => log(v));
    (async () => {
      log(5);
      process.nextTick(() => {
        log(6);
        Promise.resolve().then(() => log('7.0'));
        setImmediate(() => {
          log(8);
        });
        Promise.reject(new Error('lost 9'));
        Promise.reject(new Error('10')).catch((e) => log('caught', e.message));
      });
      Promise.all([1, Promise.resolve(11), { then(r) { log('thenable 11'); r('t'); } }]).then((v) => log('all 11', v));
    })();
    queueMicrotask(() => {
      log(12);
      (async () => {
        log(13);
        Promise.resolve().then(() => log('14.0'));
        Promise.reject(new Error('15')).catch((e) => log('caught', e.message));
      })();
    });
    queueMicrotask(() => {
      log(16);
      setImmediate(() => {
        log(17);
        (async () => {
          log(18);
        })();
        queueMicrotask(() => {
          log(19);
        });
      });
      queueMicrotask(() => {
        log(20);
        new Promise((resolve, reject) => {
          log(22);
          reject(21);
        }).then((v) => log('ok', v), (e) => log('no', e)).finally(() => log('finally 21'));
      });
      (async function* () { yield 23; yield Promise.resolve(); })().next().then((v) => log(v));
    });
  }, 40);
  Promise.race([1, Promise.resolve(24), { then(r) { log('thenable 24'); r('t'); } }]).then((v) => log('race 24', v));
  (async function* () { yield 25; yield Promise.resolve(); })().next().then((v) => log(v));
  resolve(1);
}).then((v) => log('ok', v), (e) => log('no', e)).finally(() => log('finally 1'));
Promise.reject(new Error('26')).catch((e) => log('caught', e.message));
process.nextTick(() => {
  log(27);
  (async function* () { yield 28; yield Promise.resolve(); })().next().then((v) => log(v));
  Promise.resolve().then(() => {
    log(29);
    process.nextTick(() => {
      log(30);
      setTimeout(() => {
        log(31);
        process.nextTick(() => {
          log(32);
        });
        setImmediate(() => {
          log(33);
        });
        (async () => {
          log(34);
        })();
      }, 80);
      process.nextTick(() => {
        log(35);
        Promise.all([1, Promise.resolve(36), { then(r) { log('thenable 36'); r('t'); } }]).then((v) => log('all 36', v));
        Promise.all([1, Promise.resolve(37), { then(r) { log('thenable 37'); r('t'); } }]).then((v) => log('all 37', v));
      });
      Promise.reject(new Error('lost 38'));
      setImmediate(() => {
        log(39);
        setTimeout(() => {
          log(40);
        }, 120);
        setTimeout(() => {
          log(41);
        }, 160);
        Promise.reject(new Error('lost 42'));
        setTimeout(() => {
          log(43);
        }, 200);
      });
    });
  });
  (async function* () { yield 44; yield Promise.resolve(); })().next().then((v) => log(v));
});
process.nextTick(() => {
  log(45);
  (async () => {
    log(46);
    process.nextTick(() => {
      log(47);
      Promise.resolve().then(() => log('48.0'));
      (async () => {
        log(49);
        Promise.reject(new Error('50')).catch((e) => log('caught', e.message));
      })();
      Promise.reject(new Error('51')).catch((e) => log('caught', e.message));
      Promise.resolve().then(() => {
        log(52);
        (async () => {
          log(53);
        })();
        (async () => {
          log(54);
        })();
      });
    });
    setImmediate(() => {
      log(55);
      (async () => {
        log(56);
        process.nextTick(() => {
          log(57);
        });
      })();
    });
    log(await (async () => { await null; return Promise.resolve(58); })());
    setTimeout(() => {
      log(59);
      Promise.reject(new Error('lost 60'));
    }, 240);
  })();
  process.nextTick(() => {
    log(61);
    setTimeout(() => {
      log(62);
      new Promise((resolve, reject) => {
        log(64);
        (async () => {
          log(65);
        })();
        Promise.any([1, Promise.resolve(66), { then(r) { log('thenable 66'); r('t'); } }]).then((v) => log('any 66', v));
        resolve(63);
      }).then((v) => log('ok', v), (e) => log('no', e)).finally(() => log('finally 63'));
      Promise.resolve().then(() => {
        log(67);
        (async function* () { yield 68; yield Promise.resolve(); })().next().then((v) => log(v));
        Promise.reject(new Error('69')).catch((e) => log('caught', e.message));
      });
      Promise.reject(new Error('lost 70'));
      Promise.race([1, Promise.resolve(71), { then(r) { log('thenable 71'); r('t'); } }]).then((v) => log('race 71', v));
    }, 280);
    Promise.resolve().then(() => {
      log(72);
      Promise.race([1, Promise.resolve(73), { then(r) { log('thenable 73'); r('t'); } }]).then((v) => log('race 73', v));
    });
  });
});
