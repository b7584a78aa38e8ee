const log = (...values) => console.log(...values);
process.on('unhandledRejection', (e) => log('unhandled', e.message));
setImmediate(() => {
  log(1);
  queueMicrotask(() => {
    log(2);
    process.nextTick(() => {
      log(3);
      Promise.reject(new Error('lost 4'));
      Promise.reject(new Error('5')).catch((e) => log('caught', e.message));
      Promise.all([1, Promise.resolve(6), { then(r) { log('thenable 6'); r('t'); } }]).then((v) => log('all 6', v));
      queueMicrotask(() => {
        log(7);
        (async () => {
          log(8);
        })();
      });
    });
    Promise.resolve().then(() => log('9.0'));
    Promise.reject(new Error('lost 10'));
    Promise.race([1, Promise.resolve(11), { then(r) { log('thenable 11'); r('t'); } }]).then((v) => log('race 11', v));
  });
  Promise.any([1, Promise.resolve(12), { then(r) { log('thenable 12'); r('t'); } }]).then((v) => log('any 12', v));
  (async () => {
    log(13);
    (async () => {
      log(14);
      (async () => {
        log(15);
        (async function* () { yield 16; yield Promise.resolve(); })().next().then((v) => log(v));
        queueMicrotask(() => {
          log(17);
        });
        new Promise((resolve, reject) => {
          log(19);
          reject(18);
        }).then((v) => log('ok', v), (e) => log('no', e)).finally(() => log('finally 18'));
      })();
      Promise.reject(new Error('lost 20'));
    })();
  })();
  Promise.reject(new Error('21')).catch((e) => log('caught', e.message));
});
