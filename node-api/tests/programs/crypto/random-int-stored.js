// A synchronous call fills the store, and callbacks come by ticks from the start.
const { randomInt } = require('crypto');
console.log(randomInt(1));
process.nextTick(() => console.log('tick before'));
randomInt(1, (error, n) => console.log(error, n));
process.nextTick(() => console.log('tick after'));
setImmediate(() => console.log('immediate'));
