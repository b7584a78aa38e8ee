process.nextTick(() => console.log('tick'));
setTimeout(() => console.log('timeout'), 1);
Promise.resolve().then(() => console.log('micro'));
console.log('a'); await null; console.log('b');
await new Promise((r) => setTimeout(r, 5)); console.log('c');
process.nextTick(() => console.log('tick2')); queueMicrotask(() => console.log('micro2'));
