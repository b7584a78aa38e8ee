const log = (...values) => console.log(...values);
process.on('unhandledRejection', (e) => log('unhandled', e.message));
(async () => {
  log(1);
  Promise.resolve().then(() => log('2.0'));
  Promise.reject(new Error('3')).catch((e) => log('caught', e.message));
})();
