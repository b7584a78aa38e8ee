const log = (...values) => console.log(...values);
process.on('unhandledRejection', (e) => log('unhandled', e.message));
(async () => {
  log(1);
  try { await Promise.reject(2); } catch (e) { log('caught', e); }
  Promise.reject(new Error('lost 3'));
  setImmediate(() => {
    log(4);
    new Promise((resolve, reject) => {
      log(6);
      (async () => {
        log(7);
        new Promise((resolve, reject) => {
          log(9);
          resolve(8);
        }).then((v) => log('ok', v), (e) => log('no', e)).finally(() => log('finally 8'));
        queueMicrotask(() => {
          log(10);
        });
      })();
      resolve(5);
    }).then((v) => log('ok', v), (e) => log('no', e)).finally(() => log('finally 5'));
    setImmediate(() => {
      log(11);
      Promise.resolve().then(() => {
        log(12);
        setTimeout(() => {
          log(13);
        }, 40);
        Promise.reject(new Error('lost 14'));
        (async function* () { yield 15; yield Promise.resolve(); })().next().then((v) => log(v));
      });
    });
  });
  new Promise((resolve, reject) => {
    log(17);
    queueMicrotask(() => {
      log(18);
      process.nextTick(() => {
        log(19);
        Promise.reject(new Error('lost 20'));
        Promise.reject(new Error('21')).catch((e) => log('caught', e.message));
        Promise.all([1, Promise.resolve(22), { then(r) { log('thenable 22'); r('t'); } }]).then((v) => log('all 22', v));
        queueMicrotask(() => {
          log(23);
        });
      });
      process.nextTick(() => {
        log(24);
        Promise.resolve().then(() => log('25.0'));
        Promise.reject(new Error('lost 26'));
        Promise.race([1, Promise.resolve(27), { then(r) { log('thenable 27'); r('t'); } }]).then((v) => log('race 27', v));
        Promise.any([1, Promise.resolve(28), { then(r) { log('thenable 28'); r('t'); } }]).then((v) => log('any 28', v));
      });
      (async () => {
        log(29);
        (async () => {
          log(30);
        })();
      })();
      queueMicrotask(() => {
        log(31);
        new Promise((resolve, reject) => {
          log(33);
          reject(32);
        }).then((v) => log('ok', v), (e) => log('no', e)).finally(() => log('finally 32'));
      });
    });
    (async function* () { yield 34; yield Promise.resolve(); })().next().then((v) => log(v));
    Promise.race([1, Promise.resolve(35), { then(r) { log('thenable 35'); r('t'); } }]).then((v) => log('race 35', v));
    (async function* () { yield 36; yield Promise.resolve(); })().next().then((v) => log(v));
    reject(16);
  }).then((v) => log('ok', v), (e) => log('no', e)).finally(() => log('finally 16'));
})();
Promise.reject(new Error('37')).catch((e) => log('caught', e.message));
