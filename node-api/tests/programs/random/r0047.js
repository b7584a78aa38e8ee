const log = (...values) => console.log(...values);
process.on('unhandledRejection', (e) => log('unhandled', e.message));
Promise.reject(new Error('lost 1'));
Promise.race([1, Promise.resolve(2), { then(r) { log('thenable 2'); r('t'); } }]).then((v) => log('race 2', v));
