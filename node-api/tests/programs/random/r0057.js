const log = (...values) => console.log(...values);
process.on('unhandledRejection', (e) => log('unhandled', e.message));
new Promise((resolve, reject) => {
  log(2);
  Promise.race([1, Promise.resolve(3), { then(r) { log('thenable 3'); r('t'); } }]).then((v) => log('race 3', v));
  (async function* () { yield 4; yield Promise.resolve(); })().next().then((v) => log(v));
  Promise.reject(new Error('5')).catch((e) => log('caught', e.message));
  process.nextTick(() => {
    log(6);
    (async function* () { yield 7; yield Promise.resolve(); })().next().then((v) => log(v));
    Promise.resolve().then(() => {
      log(8);
      process.nextTick(() => {
        log(9);
        setTimeout(() => {
          log(10);
        }, 40);
        (async () => {
          log(11);
        })();
        process.nextTick(() => {
          log(12);
        });
        setImmediate(() => {
          log(13);
        });
      });
    });
    (async () => {
      log(14);
      try { await Promise.reject(15); } catch (e) { log('caught', e); }
      process.nextTick(() => {
        log(16);
        Promise.all([1, Promise.resolve(17), { then(r) { log('thenable 17'); r('t'); } }]).then((v) => log('all 17', v));
      });
      Promise.resolve().then(() => log('18.0')).then(() => log('18.1')).then(() => log('18.2'));
      (async () => {
        log(19);
        Promise.race([1, Promise.resolve(20), { then(r) { log('thenable 20'); r('t'); } }]).then((v) => log('race 20', v));
        Promise.race([1, Promise.resolve(21), { then(r) { log('thenable 21'); r('t'); } }]).then((v) => log('race 21', v));
        try { await Promise.reject(22); } catch (e) { log('caught', e); }
      })();
    })();
  });
  reject(1);
}).then((v) => log('ok', v), (e) => log('no', e)).finally(() => log('finally 1'));
