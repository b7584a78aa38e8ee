const log = (...values) => console.log(...values);
process.on('unhandledRejection', (e) => log('unhandled', e.message));
(async () => {
  log(1);
  try { await Promise.reject(2); } catch (e) { log('caught', e); }
  (async () => {
    log(3);
    (async function* () { yield 4; yield Promise.resolve(); })().next().then((v) => log(v));
    queueMicrotask(() => {
      log(5);
      queueMicrotask(() => {
        log(6);
        Promise.reject(new Error('7')).catch((e) => log('caught', e.message));
        process.nextTick(() => {
          log(8);
        });
        setTimeout(() => {
          log(9);
        }, 40);
        (async function* () { yield 10; yield Promise.resolve(); })().next().then((v) => log(v));
      });
    });
    log('awaited', await 11);
  })();
})();
Promise.resolve().then(() => {
  log(12);
  process.nextTick(() => {
    log(13);
    (async () => {
      log(14);
      setImmediate(() => {
        log(15);
        process.nextTick(() => {
          log(16);
        });
      });
      try { await Promise.reject(17); } catch (e) { log('caught', e); }
    })();
  });
});
