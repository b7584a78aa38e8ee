const log = (...values) => console.log(...values);
process.on('unhandledRejection', (e) => log('unhandled', e.message));
Promise.race([1, Promise.resolve(1), { then(r) { log('thenable 1'); r('t'); } }]).then((v) => log('race 1', v));
Promise.any([1, Promise.resolve(2), { then(r) { log('thenable 2'); r('t'); } }]).then((v) => log('any 2', v));
