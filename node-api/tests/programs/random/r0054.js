const log = (...values) => console.log(...values);
process.on('unhandledRejection', (e) => log('unhandled', e.message));
queueMicrotask(() => {
  log(1);
  setTimeout(() => {
    log(2);
    queueMicrotask(() => {
      log(3);
      Promise.race([1, Promise.resolve(4), { then(r) { log('thenable 4'); r('t'); } }]).then((v) => log('race 4', v));
      (async function* () { yield 5; yield Promise.resolve(); })().next().then((v) => log(v));
      Promise.reject(new Error('6')).catch((e) => log('caught', e.message));
      process.nextTick(() => {
        log(7);
        (async function* () { yield 8; yield Promise.resolve(); })().next().then((v) => log(v));
        Promise.resolve().then(() => {
          log(9);
        });
        Promise.resolve().then(() => {
          log(10);
        });
      });
    });
    process.nextTick(() => {
      log(11);
      setImmediate(() => {
        log(12);
        process.nextTick(() => {
          log(13);
        });
        setImmediate(() => {
          log(14);
        });
        (async () => {
          log(15);
        })();
      });
      process.nextTick(() => {
        log(16);
        Promise.all([1, Promise.resolve(17), { then(r) { log('thenable 17'); r('t'); } }]).then((v) => log('all 17', v));
        Promise.all([1, Promise.resolve(18), { then(r) { log('thenable 18'); r('t'); } }]).then((v) => log('all 18', v));
      });
      Promise.reject(new Error('lost 19'));
      setImmediate(() => {
        log(20);
        setImmediate(() => {
          log(21);
        });
        setImmediate(() => {
          log(22);
        });
        Promise.reject(new Error('lost 23'));
        setImmediate(() => {
          log(24);
        });
      });
    });
    (async function* () { yield 25; yield Promise.resolve(); })().next().then((v) => log(v));
  }, 40);
  process.nextTick(() => {
    log(26);
    (async () => {
      log(27);
      process.nextTick(() => {
        log(28);
        Promise.resolve().then(() => log('29.0'));
        (async () => {
          log(30);
        })();
        process.nextTick(() => {
          log(31);
        });
        Promise.resolve().then(() => {
          log(32);
        });
      });
      await { then(r) { log('then 33'); r(); } };
      new Promise((resolve, reject) => {
        log(35);
        (async () => {
          log(36);
        })();
        reject(34);
      }).then((v) => log('ok', v), (e) => log('no', e)).finally(() => log('finally 34'));
      setImmediate(() => {
        log(37);
        (async () => {
          log(38);
        })();
      });
    })();
    new Promise((resolve, reject) => {
      log(40);
      Promise.resolve().then(() => {
        log(41);
        Promise.reject(new Error('lost 42'));
      });
      process.nextTick(() => {
        log(43);
        setTimeout(() => {
          log(44);
        }, 80);
        Promise.reject(new Error('lost 45'));
      });
      reject(39);
    }).then((v) => log('ok', v), (e) => log('no', e)).finally(() => log('finally 39'));
  });
});
