process.on('uncaughtException', (e, o) => console.log('uncaught', e.message, o));
process.on('unhandledRejection', (e) => console.log('rejection', e.message));
setTimeout(() => console.log('later'), 2);
await Promise.reject(new Error('tla'));
