const p = Promise.reject(new Error('x'));
process.nextTick(() => p.catch((e) => console.log('in time', e.message)));
process.on('unhandledRejection', () => console.log('never'));
