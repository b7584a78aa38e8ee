setTimeout(() => console.log('never'), 5);
setImmediate(() => console.log('never'));
process.on('exit', (c) => console.log('exit', c));
Promise.reject(new RangeError('nobody listens'));
process.nextTick(() => console.log('tick'));
Promise.resolve().then(() => console.log('micro'));
