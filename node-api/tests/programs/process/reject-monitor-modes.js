process.on('unhandledRejection', (reason, p) => { console.log('seen', reason, p instanceof Promise); });
Promise.reject(); Promise.reject(null); Promise.reject({ a: 1 });
process.exitCode = 0;
