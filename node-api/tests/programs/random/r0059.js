const log = (...values) => console.log(...values);
process.on('unhandledRejection', (e) => log('unhandled', e.message));
(async function* () { yield 1; yield Promise.resolve(); })().next().then((v) => log(v));
Promise.race([1, Promise.resolve(2), { then(r) { log('thenable 2'); r('t'); } }]).then((v) => log('race 2', v));
(async function* () { yield 3; yield Promise.resolve(); })().next().then((v) => log(v));
Promise.reject(new Error('4')).catch((e) => log('caught', e.message));
