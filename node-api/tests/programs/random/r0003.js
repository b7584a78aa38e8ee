const log = (...values) => console.log(...values);
process.on('unhandledRejection', (e) => log('unhandled', e.message));
Promise.resolve().then(() => log('1.0'));
