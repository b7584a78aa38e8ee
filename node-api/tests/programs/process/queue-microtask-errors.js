process.on('uncaughtException', (e, o) => console.log('caught', e.message, o));
queueMicrotask(() => { throw new Error('in microtask'); });
queueMicrotask(() => console.log('next microtask'));
process.nextTick(() => console.log('tick'));
