const log = (...values) => console.log(...values);
process.on('unhandledRejection', (e) => log('unhandled', e.message));
Promise.race([1, Promise.resolve(1), { then(r) { log('thenable 1'); r('t'); } }]).then((v) => log('race 1', v));
(async function* () { yield 2; yield Promise.resolve(); })().next().then((v) => log(v));
Promise.reject(new Error('3')).catch((e) => log('caught', e.message));
process.nextTick(() => {
  log(4);
  (async function* () { yield 5; yield Promise.resolve(); })().next().then((v) => log(v));
  Promise.resolve().then(() => {
    log(6);
    process.nextTick(() => {
      log(7);
      setTimeout(() => {
        log(8);
        process.nextTick(() => {
          log(9);
        });
        setImmediate(() => {
          log(10);
        });
        (async () => {
          log(11);
        })();
      }, 40);
      process.nextTick(() => {
        log(12);
        Promise.all([1, Promise.resolve(13), { then(r) { log('thenable 13'); r('t'); } }]).then((v) => log('all 13', v));
        Promise.all([1, Promise.resolve(14), { then(r) { log('thenable 14'); r('t'); } }]).then((v) => log('all 14', v));
      });
      Promise.reject(new Error('lost 15'));
      setImmediate(() => {
        log(16);
        setTimeout(() => {
          log(17);
        }, 80);
        setTimeout(() => {
          log(18);
        }, 120);
        Promise.reject(new Error('lost 19'));
        setTimeout(() => {
          log(20);
        }, 160);
      });
    });
  });
  (async function* () { yield 21; yield Promise.resolve(); })().next().then((v) => log(v));
});
