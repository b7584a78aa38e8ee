setTimeout(() => console.log('timeout'), 0);

Promise.resolve().then(() => console.log('promise'));

queueMicrotask(() => console.log('microtask'));

process.nextTick(() => console.log('tick'));

console.log('main script');
