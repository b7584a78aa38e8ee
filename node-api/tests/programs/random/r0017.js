const log = (...values) => console.log(...values);
process.on('unhandledRejection', (e) => log('unhandled', e.message));
new Promise((resolve, reject) => {
  log(2);
  queueMicrotask(() => {
    log(3);
    process.nextTick(() => {
      log(4);
      setImmediate(() => {
        log(5);
        Promise.resolve().then(() => {
          log(6);
        });
      });
      setTimeout(() => {
        log(7);
        Promise.reject(new Error('lost 8'));
        (async function* () { yield 9; yield Promise.resolve(); })().next().then((v) => log(v));
        (async () => {
          log(10);
        })();
      }, 40);
    });
    setImmediate(() => {
      log(11);
      queueMicrotask(() => {
        log(12);
        process.nextTick(() => {
          log(13);
        });
        setImmediate(() => {
          log(14);
        });
        Promise.reject(new Error('lost 15'));
        Promise.reject(new Error('16')).catch((e) => log('caught', e.message));
      });
      Promise.all([1, Promise.resolve(17), { then(r) { log('thenable 17'); r('t'); } }]).then((v) => log('all 17', v));
      queueMicrotask(() => {
        log(18);
        (async () => {
          log(19);
        })();
      });
      Promise.resolve().then(() => log('20.0'));
    });
    Promise.reject(new Error('lost 21'));
  });
  Promise.race([1, Promise.resolve(22), { then(r) { log('thenable 22'); r('t'); } }]).then((v) => log('race 22', v));
  Promise.any([1, Promise.resolve(23), { then(r) { log('thenable 23'); r('t'); } }]).then((v) => log('any 23', v));
  (async () => {
    log(24);
    (async () => {
      log(25);
      (async () => {
        log(26);
        (async function* () { yield 27; yield Promise.resolve(); })().next().then((v) => log(v));
        queueMicrotask(() => {
          log(28);
        });
        new Promise((resolve, reject) => {
          log(30);
          reject(29);
        }).then((v) => log('ok', v), (e) => log('no', e)).finally(() => log('finally 29'));
      })();
      Promise.reject(new Error('lost 31'));
    })();
  })();
  resolve(1);
}).then((v) => log('ok', v), (e) => log('no', e)).finally(() => log('finally 1'));
Promise.reject(new Error('32')).catch((e) => log('caught', e.message));
process.nextTick(() => {
  log(33);
  (async function* () { yield 34; yield Promise.resolve(); })().next().then((v) => log(v));
  Promise.resolve().then(() => {
    log(35);
    process.nextTick(() => {
      log(36);
      setTimeout(() => {
        log(37);
        process.nextTick(() => {
          log(38);
        });
        setImmediate(() => {
          log(39);
        });
        (async () => {
          log(40);
        })();
      }, 80);
      process.nextTick(() => {
        log(41);
        Promise.all([1, Promise.resolve(42), { then(r) { log('thenable 42'); r('t'); } }]).then((v) => log('all 42', v));
        Promise.all([1, Promise.resolve(43), { then(r) { log('thenable 43'); r('t'); } }]).then((v) => log('all 43', v));
      });
      Promise.reject(new Error('lost 44'));
      setImmediate(() => {
        log(45);
        setTimeout(() => {
          log(46);
        }, 120);
        setTimeout(() => {
          log(47);
        }, 160);
        Promise.reject(new Error('lost 48'));
        setTimeout(() => {
          log(49);
        }, 200);
      });
    });
  });
  (async function* () { yield 50; yield Promise.resolve(); })().next().then((v) => log(v));
});
