const log = (...values) => console.log(...values);
process.on('unhandledRejection', (e) => log('unhandled', e.message));
queueMicrotask(() => {
  log(1);
  (async () => {
    log(2);
    Promise.resolve().then(() => log('3.0'));
    Promise.reject(new Error('4')).catch((e) => log('caught', e.message));
  })();
});
