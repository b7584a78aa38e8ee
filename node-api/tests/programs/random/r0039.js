const log = (...values) => console.log(...values);
process.on('unhandledRejection', (e) => log('unhandled', e.message));
Promise.reject(new Error('1')).catch((e) => log('caught', e.message));
Promise.all([1, Promise.resolve(2), { then(r) { log('thenable 2'); r('t'); } }]).then((v) => log('all 2', v));
