// An error thrown in a callback of the pool.
const { pbkdf2 } = require('crypto');
process.on('uncaughtException', (error, origin) => console.log('caught', error.message, origin));
pbkdf2('p', 's', 1, 8, 'sha1', () => {
  process.nextTick(() => console.log('tick goes on'));
  throw new Error('from the callback');
});
setTimeout(() => console.log('timer goes on'), 50);
