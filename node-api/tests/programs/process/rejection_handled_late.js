process.on('unhandledRejection', () => {});
const p = Promise.reject(new Error('x'));
setTimeout(() => p.catch(() => {}), 2);
setTimeout(() => console.log('end'), 6);
