// randomBytes by callback is work of the pool.
const { randomBytes } = require('crypto');
randomBytes(32, (error, bytes) => {
  console.log('bytes', error, bytes.length);
  setTimeout(() => console.log('timer'), 5);
  setImmediate(() => console.log('immediate'));
});
randomBytes(0, (error, bytes) => console.log('none, at once', error, bytes));
process.nextTick(() => console.log('tick'));
console.log('main');
