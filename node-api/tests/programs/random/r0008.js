const log = (...values) => console.log(...values);
process.on('unhandledRejection', (e) => log('unhandled', e.message));
Promise.race([1, Promise.resolve(1), { then(r) { log('thenable 1'); r('t'); } }]).then((v) => log('race 1', v));
(async () => {
  log(2);
  try { await Promise.reject(3); } catch (e) { log('caught', e); }
  Promise.reject(new Error('lost 4'));
  setImmediate(() => {
    log(5);
    new Promise((resolve, reject) => {
      log(7);
      (async () => {
        log(8);
        new Promise((resolve, reject) => {
          log(10);
          resolve(9);
        }).then((v) => log('ok', v), (e) => log('no', e)).finally(() => log('finally 9'));
        queueMicrotask(() => {
          log(11);
        });
      })();
      resolve(6);
    }).then((v) => log('ok', v), (e) => log('no', e)).finally(() => log('finally 6'));
    setImmediate(() => {
      log(12);
      Promise.resolve().then(() => {
        log(13);
        setTimeout(() => {
          log(14);
        }, 40);
        Promise.reject(new Error('lost 15'));
        (async function* () { yield 16; yield Promise.resolve(); })().next().then((v) => log(v));
      });
    });
  });
  new Promise((resolve, reject) => {
    log(18);
    queueMicrotask(() => {
      log(19);
      process.nextTick(() => {
        log(20);
        Promise.reject(new Error('lost 21'));
        Promise.reject(new Error('22')).catch((e) => log('caught', e.message));
        Promise.all([1, Promise.resolve(23), { then(r) { log('thenable 23'); r('t'); } }]).then((v) => log('all 23', v));
        queueMicrotask(() => {
          log(24);
        });
      });
      process.nextTick(() => {
        log(25);
        Promise.resolve().then(() => log('26.0'));
        Promise.reject(new Error('lost 27'));
        Promise.race([1, Promise.resolve(28), { then(r) { log('thenable 28'); r('t'); } }]).then((v) => log('race 28', v));
        Promise.any([1, Promise.resolve(29), { then(r) { log('thenable 29'); r('t'); } }]).then((v) => log('any 29', v));
      });
      (async () => {
        log(30);
        (async () => {
          log(31);
        })();
      })();
      queueMicrotask(() => {
        log(32);
        new Promise((resolve, reject) => {
          log(34);
          reject(33);
        }).then((v) => log('ok', v), (e) => log('no', e)).finally(() => log('finally 33'));
      });
    });
    (async function* () { yield 35; yield Promise.resolve(); })().next().then((v) => log(v));
    Promise.race([1, Promise.resolve(36), { then(r) { log('thenable 36'); r('t'); } }]).then((v) => log('race 36', v));
    (async function* () { yield 37; yield Promise.resolve(); })().next().then((v) => log(v));
    reject(17);
  }).then((v) => log('ok', v), (e) => log('no', e)).finally(() => log('finally 17'));
})();
Promise.reject(new Error('38')).catch((e) => log('caught', e.message));
process.nextTick(() => {
  log(39);
  (async function* () { yield 40; yield Promise.resolve(); })().next().then((v) => log(v));
  Promise.resolve().then(() => {
    log(41);
    process.nextTick(() => {
      log(42);
      setTimeout(() => {
        log(43);
        process.nextTick(() => {
          log(44);
        });
        setImmediate(() => {
          log(45);
        });
        (async () => {
          log(46);
        })();
      }, 80);
      process.nextTick(() => {
        log(47);
        Promise.all([1, Promise.resolve(48), { then(r) { log('thenable 48'); r('t'); } }]).then((v) => log('all 48', v));
        Promise.all([1, Promise.resolve(49), { then(r) { log('thenable 49'); r('t'); } }]).then((v) => log('all 49', v));
      });
      Promise.reject(new Error('lost 50'));
      setImmediate(() => {
        log(51);
        setTimeout(() => {
          log(52);
        }, 120);
        setTimeout(() => {
          log(53);
        }, 160);
        Promise.reject(new Error('lost 54'));
        setTimeout(() => {
          log(55);
        }, 200);
      });
    });
  });
  (async function* () { yield 56; yield Promise.resolve(); })().next().then((v) => log(v));
});
