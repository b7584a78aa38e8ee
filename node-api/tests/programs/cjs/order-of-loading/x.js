console.log('2'); process.nextTick(() => console.log('tick of x')); setImmediate(() => console.log('immediate of x'));
