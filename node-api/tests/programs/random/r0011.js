const log = (...values) => console.log(...values);
process.on('unhandledRejection', (e) => log('unhandled', e.message));
process.nextTick(() => {
  log(1);
  Promise.resolve().then(() => log('2.0')).then(() => log('2.1'));
  Promise.reject(new Error('lost 3'));
  new Promise((resolve, reject) => {
    log(5);
    (async () => {
      log(6);
      new Promise((resolve, reject) => {
        log(8);
        setImmediate(() => {
          log(9);
        });
        new Promise((resolve, reject) => {
          log(11);
          resolve(10);
        }).then((v) => log('ok', v), (e) => log('no', e)).finally(() => log('finally 10'));
        resolve(7);
      }).then((v) => log('ok', v), (e) => log('no', e)).finally(() => log('finally 7'));
      await { then(r) { log('then 12'); r(); } };
    })();
    resolve(4);
  }).then((v) => log('ok', v), (e) => log('no', e)).finally(() => log('finally 4'));
  setTimeout(() => {
    log(13);
    (async function* () { yield 14; yield Promise.resolve(); })().next().then((v) => log(v));
    (async () => {
      log(15);
      process.nextTick(() => {
        log(16);
        Promise.resolve().then(() => log('17.0'));
        setImmediate(() => {
          log(18);
        });
        Promise.reject(new Error('lost 19'));
        Promise.reject(new Error('20')).catch((e) => log('caught', e.message));
      });
      Promise.all([1, Promise.resolve(21), { then(r) { log('thenable 21'); r('t'); } }]).then((v) => log('all 21', v));
    })();
    queueMicrotask(() => {
      log(22);
      (async () => {
        log(23);
        Promise.resolve().then(() => log('24.0'));
        Promise.reject(new Error('25')).catch((e) => log('caught', e.message));
      })();
    });
    queueMicrotask(() => {
      log(26);
      setImmediate(() => {
        log(27);
        (async () => {
          log(28);
        })();
        queueMicrotask(() => {
          log(29);
        });
      });
      queueMicrotask(() => {
        log(30);
        new Promise((resolve, reject) => {
          log(32);
          reject(31);
        }).then((v) => log('ok', v), (e) => log('no', e)).finally(() => log('finally 31'));
      });
      (async function* () { yield 33; yield Promise.resolve(); })().next().then((v) => log(v));
    });
  }, 40);
});
Promise.race([1, Promise.resolve(34), { then(r) { log('thenable 34'); r('t'); } }]).then((v) => log('race 34', v));
(async function* () { yield 35; yield Promise.resolve(); })().next().then((v) => log(v));
