// The first number asked for by callback comes from the pool; there are many in store then, and they come by ticks.
const { randomInt } = require('crypto');
randomInt(10, (error, n) => {
  console.log('first', error, n < 10);
  randomInt(10, (again, m) => console.log('second', again, m < 10));
  process.nextTick(() => console.log('tick'));
  Promise.resolve().then(() => console.log('promise'));
  console.log('asked in callback');
});
process.nextTick(() => console.log('main tick'));
setImmediate(() => setImmediate(() => setTimeout(() => console.log('late'), 20)));
console.log('main');
