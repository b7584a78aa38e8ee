process.on('beforeExit', () => { console.log('before'); Promise.resolve().then(() => console.log('micro')); process.nextTick(() => console.log('tick')); });
process.once('beforeExit', () => setImmediate(() => console.log('immediate')));
