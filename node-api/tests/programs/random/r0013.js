const log = (...values) => console.log(...values);
process.on('unhandledRejection', (e) => log('unhandled', e.message));
Promise.resolve().then(() => log('1.0')).then(() => log('1.1'));
Promise.reject(new Error('lost 2'));
new Promise((resolve, reject) => {
  log(4);
  (async () => {
    log(5);
    new Promise((resolve, reject) => {
      log(7);
      setImmediate(() => {
        log(8);
        Promise.resolve().then(() => {
          log(9);
        });
      });
      setTimeout(() => {
        log(10);
        Promise.reject(new Error('lost 11'));
        (async function* () { yield 12; yield Promise.resolve(); })().next().then((v) => log(v));
        (async () => {
          log(13);
        })();
      }, 40);
      resolve(6);
    }).then((v) => log('ok', v), (e) => log('no', e)).finally(() => log('finally 6'));
    try { await Promise.reject(14); } catch (e) { log('caught', e); }
  })();
  resolve(3);
}).then((v) => log('ok', v), (e) => log('no', e)).finally(() => log('finally 3'));
(async function* () { yield 15; yield Promise.resolve(); })().next().then((v) => log(v));
