queueMicrotask(() => console.log('microtask'));
setImmediate(() => console.log('macrotask'));
console.log('main script');
