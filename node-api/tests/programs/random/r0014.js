const log = (...values) => console.log(...values);
process.on('unhandledRejection', (e) => log('unhandled', e.message));
(async function* () { yield 1; yield Promise.resolve(); })().next().then((v) => log(v));
Promise.reject(new Error('lost 2'));
