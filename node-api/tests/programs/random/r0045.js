const log = (...values) => console.log(...values);
process.on('unhandledRejection', (e) => log('unhandled', e.message));
Promise.resolve().then(() => log('1.0'));
Promise.reject(new Error('lost 2'));
Promise.race([1, Promise.resolve(3), { then(r) { log('thenable 3'); r('t'); } }]).then((v) => log('race 3', v));
Promise.any([1, Promise.resolve(4), { then(r) { log('thenable 4'); r('t'); } }]).then((v) => log('any 4', v));
