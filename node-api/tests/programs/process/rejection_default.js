process.on('exit', (c) => console.log('exit', c));
setTimeout(() => console.log('never'), 10);
Promise.resolve().then(() => { const e = new RangeError('lost'); e.extra = 1; throw e; });
process.nextTick(() => console.log('tick'));
