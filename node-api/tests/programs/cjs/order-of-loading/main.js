console.log('1'); process.nextTick(() => console.log('tick')); Promise.resolve().then(() => console.log('micro'));
require('./x'); console.log('3');
