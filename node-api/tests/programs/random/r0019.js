const log = (...values) => console.log(...values);
process.on('unhandledRejection', (e) => log('unhandled', e.message));
(async () => {
  log(1);
  new Promise((resolve, reject) => {
    log(3);
    setImmediate(() => {
      log(4);
      Promise.resolve().then(() => {
        log(5);
        setTimeout(() => {
          log(6);
        }, 40);
        Promise.reject(new Error('lost 7'));
        (async function* () { yield 8; yield Promise.resolve(); })().next().then((v) => log(v));
      });
    });
    (async () => {
      log(9);
      process.nextTick(() => {
        log(10);
        Promise.resolve().then(() => log('11.0'));
        setImmediate(() => {
          log(12);
        });
        Promise.reject(new Error('lost 13'));
        Promise.reject(new Error('14')).catch((e) => log('caught', e.message));
      });
      Promise.all([1, Promise.resolve(15), { then(r) { log('thenable 15'); r('t'); } }]).then((v) => log('all 15', v));
    })();
    resolve(2);
  }).then((v) => log('ok', v), (e) => log('no', e)).finally(() => log('finally 2'));
  queueMicrotask(() => {
    log(16);
    (async () => {
      log(17);
      Promise.resolve().then(() => log('18.0'));
      Promise.reject(new Error('19')).catch((e) => log('caught', e.message));
    })();
  });
})();
