process.on('uncaughtExceptionMonitor', (e, o) => console.log('monitor', e.message, o));
process.on('uncaughtException', (e) => console.log('handler', e.message));
setTimeout(() => { throw new Error('x'); }, 1);
Promise.reject(new Error('y'));
