const log = (...values) => console.log(...values);
process.on('unhandledRejection', (e) => log('unhandled', e.message));
queueMicrotask(() => {
  log(1);
  new Promise((resolve, reject) => {
    log(3);
    Promise.race([1, Promise.resolve(4), { then(r) { log('thenable 4'); r('t'); } }]).then((v) => log('race 4', v));
    (async function* () { yield 5; yield Promise.resolve(); })().next().then((v) => log(v));
    Promise.reject(new Error('6')).catch((e) => log('caught', e.message));
    process.nextTick(() => {
      log(7);
      (async function* () { yield 8; yield Promise.resolve(); })().next().then((v) => log(v));
      Promise.resolve().then(() => {
        log(9);
        process.nextTick(() => {
          log(10);
        });
      });
      process.nextTick(() => {
        log(11);
        (async () => {
          log(12);
        })();
      });
    });
    reject(2);
  }).then((v) => log('ok', v), (e) => log('no', e)).finally(() => log('finally 2'));
});
process.nextTick(() => {
  log(13);
  (async () => {
    log(14);
    try { await Promise.reject(15); } catch (e) { log('caught', e); }
    process.nextTick(() => {
      log(16);
      Promise.all([1, Promise.resolve(17), { then(r) { log('thenable 17'); r('t'); } }]).then((v) => log('all 17', v));
    });
    Promise.resolve().then(() => log('18.0')).then(() => log('18.1')).then(() => log('18.2'));
    (async () => {
      log(19);
      Promise.race([1, Promise.resolve(20), { then(r) { log('thenable 20'); r('t'); } }]).then((v) => log('race 20', v));
      Promise.race([1, Promise.resolve(21), { then(r) { log('thenable 21'); r('t'); } }]).then((v) => log('race 21', v));
      try { await Promise.reject(22); } catch (e) { log('caught', e); }
    })();
  })();
  process.nextTick(() => {
    log(23);
    queueMicrotask(() => {
      log(24);
      setImmediate(() => {
        log(25);
        Promise.reject(new Error('26')).catch((e) => log('caught', e.message));
        (async () => {
          log(27);
        })();
        process.nextTick(() => {
          log(28);
        });
        Promise.resolve().then(() => {
          log(29);
        });
      });
      Promise.reject(new Error('30')).catch((e) => log('caught', e.message));
      Promise.resolve().then(() => {
        log(31);
        (async () => {
          log(32);
        })();
        (async () => {
          log(33);
        })();
      });
    });
    Promise.resolve().then(() => log('34.0')).then(() => log('34.1')).then(() => log('34.2'));
    (async () => {
      log(35);
      process.nextTick(() => {
        log(36);
        Promise.resolve().then(() => {
          log(37);
        });
        Promise.reject(new Error('38')).catch((e) => log('caught', e.message));
      });
    })();
    Promise.reject(new Error('lost 39'));
  });
  process.nextTick(() => {
    log(40);
    setTimeout(() => {
      log(41);
      new Promise((resolve, reject) => {
        log(43);
        (async () => {
          log(44);
        })();
        Promise.any([1, Promise.resolve(45), { then(r) { log('thenable 45'); r('t'); } }]).then((v) => log('any 45', v));
        resolve(42);
      }).then((v) => log('ok', v), (e) => log('no', e)).finally(() => log('finally 42'));
      Promise.resolve().then(() => {
        log(46);
        (async function* () { yield 47; yield Promise.resolve(); })().next().then((v) => log(v));
        Promise.reject(new Error('48')).catch((e) => log('caught', e.message));
      });
      Promise.reject(new Error('lost 49'));
      Promise.race([1, Promise.resolve(50), { then(r) { log('thenable 50'); r('t'); } }]).then((v) => log('race 50', v));
    }, 40);
    Promise.resolve().then(() => {
      log(51);
      Promise.race([1, Promise.resolve(52), { then(r) { log('thenable 52'); r('t'); } }]).then((v) => log('race 52', v));
    });
  });
  Promise.resolve().then(() => log('53.0')).then(() => log('53.1'));
});
