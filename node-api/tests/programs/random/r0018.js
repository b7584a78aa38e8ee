const log = (...values) => console.log(...values);
process.on('unhandledRejection', (e) => log('unhandled', e.message));
new Promise((resolve, reject) => {
  log(2);
  new Promise((resolve, reject) => {
    log(4);
    setImmediate(() => {
      log(5);
      Promise.resolve().then(() => {
        log(6);
        setTimeout(() => {
          log(7);
        }, 40);
        Promise.reject(new Error('lost 8'));
        (async function* () { yield 9; yield Promise.resolve(); })().next().then((v) => log(v));
      });
    });
    (async () => {
      log(10);
      process.nextTick(() => {
        log(11);
        Promise.resolve().then(() => log('12.0'));
        setImmediate(() => {
          log(13);
        });
        Promise.reject(new Error('lost 14'));
        Promise.reject(new Error('15')).catch((e) => log('caught', e.message));
      });
      Promise.all([1, Promise.resolve(16), { then(r) { log('thenable 16'); r('t'); } }]).then((v) => log('all 16', v));
    })();
    resolve(3);
  }).then((v) => log('ok', v), (e) => log('no', e)).finally(() => log('finally 3'));
  queueMicrotask(() => {
    log(17);
    (async () => {
      log(18);
      Promise.resolve().then(() => log('19.0'));
      Promise.reject(new Error('20')).catch((e) => log('caught', e.message));
    })();
  });
  reject(1);
}).then((v) => log('ok', v), (e) => log('no', e)).finally(() => log('finally 1'));
