process.nextTick(() => console.log('tick'));
queueMicrotask(() => console.log('microtask'));
console.log('main script');
