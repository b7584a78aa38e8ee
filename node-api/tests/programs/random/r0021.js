const log = (...values) => console.log(...values);
process.on('unhandledRejection', (e) => log('unhandled', e.message));
new Promise((resolve, reject) => {
  log(2);
  setImmediate(() => {
    log(3);
    Promise.resolve().then(() => {
      log(4);
      setTimeout(() => {
        log(5);
        (async function* () { yield 6; yield Promise.resolve(); })().next().then((v) => log(v));
        (async () => {
          log(7);
        })();
        setImmediate(() => {
          log(8);
        });
        (async function* () { yield 9; yield Promise.resolve(); })().next().then((v) => log(v));
      }, 40);
      queueMicrotask(() => {
        log(10);
        process.nextTick(() => {
          log(11);
        });
        setImmediate(() => {
          log(12);
        });
        Promise.reject(new Error('lost 13'));
        Promise.reject(new Error('14')).catch((e) => log('caught', e.message));
      });
      Promise.all([1, Promise.resolve(15), { then(r) { log('thenable 15'); r('t'); } }]).then((v) => log('all 15', v));
    });
  });
  queueMicrotask(() => {
    log(16);
    (async () => {
      log(17);
      Promise.resolve().then(() => log('18.0'));
      Promise.reject(new Error('19')).catch((e) => log('caught', e.message));
    })();
  });
  resolve(1);
}).then((v) => log('ok', v), (e) => log('no', e)).finally(() => log('finally 1'));
queueMicrotask(() => {
  log(20);
  setImmediate(() => {
    log(21);
    (async () => {
      log(22);
      try { await Promise.reject(23); } catch (e) { log('caught', e); }
      (async () => {
        log(24);
        (async function* () { yield 25; yield Promise.resolve(); })().next().then((v) => log(v));
        queueMicrotask(() => {
          log(26);
        });
        new Promise((resolve, reject) => {
          log(28);
          reject(27);
        }).then((v) => log('ok', v), (e) => log('no', e)).finally(() => log('finally 27'));
      })();
    })();
    (async function* () { yield 29; yield Promise.resolve(); })().next().then((v) => log(v));
  });
  Promise.reject(new Error('30')).catch((e) => log('caught', e.message));
  process.nextTick(() => {
    log(31);
    (async function* () { yield 32; yield Promise.resolve(); })().next().then((v) => log(v));
    Promise.resolve().then(() => {
      log(33);
      process.nextTick(() => {
        log(34);
        setTimeout(() => {
          log(35);
        }, 80);
        (async () => {
          log(36);
        })();
        process.nextTick(() => {
          log(37);
        });
        setImmediate(() => {
          log(38);
        });
      });
    });
    (async () => {
      log(39);
      try { await Promise.reject(40); } catch (e) { log('caught', e); }
      process.nextTick(() => {
        log(41);
        Promise.all([1, Promise.resolve(42), { then(r) { log('thenable 42'); r('t'); } }]).then((v) => log('all 42', v));
      });
      Promise.resolve().then(() => log('43.0')).then(() => log('43.1')).then(() => log('43.2'));
      (async () => {
        log(44);
        Promise.race([1, Promise.resolve(45), { then(r) { log('thenable 45'); r('t'); } }]).then((v) => log('race 45', v));
        Promise.race([1, Promise.resolve(46), { then(r) { log('thenable 46'); r('t'); } }]).then((v) => log('race 46', v));
        try { await Promise.reject(47); } catch (e) { log('caught', e); }
      })();
    })();
  });
});
