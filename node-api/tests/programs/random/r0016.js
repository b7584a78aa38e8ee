const log = (...values) => console.log(...values);
process.on('unhandledRejection', (e) => log('unhandled', e.message));
new Promise((resolve, reject) => {
  log(2);
  (async () => {
    log(3);
    new Promise((resolve, reject) => {
      log(5);
      setImmediate(() => {
        log(6);
        Promise.resolve().then(() => {
          log(7);
        });
      });
      setTimeout(() => {
        log(8);
        Promise.reject(new Error('lost 9'));
        (async function* () { yield 10; yield Promise.resolve(); })().next().then((v) => log(v));
        (async () => {
          log(11);
        })();
      }, 40);
      resolve(4);
    }).then((v) => log('ok', v), (e) => log('no', e)).finally(() => log('finally 4'));
    try { await Promise.reject(12); } catch (e) { log('caught', e); }
  })();
  resolve(1);
}).then((v) => log('ok', v), (e) => log('no', e)).finally(() => log('finally 1'));
(async function* () { yield 13; yield Promise.resolve(); })().next().then((v) => log(v));
