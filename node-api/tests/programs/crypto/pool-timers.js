// Work of the pool against a timer that is due long before, and one that is due long after.
const { pbkdf2, scrypt } = require('crypto');
pbkdf2('p', 's', 400_000, 64, 'sha512', (error, key) => console.log('pbkdf2', error, key.length));
setTimeout(() => console.log('early timer'), 40);
scrypt('p', 's', 16, { N: 2 }, (error, key) => {
  console.log('scrypt', key.length);
  process.nextTick(() => console.log('tick of scrypt'));
  Promise.resolve().then(() => console.log('promise of scrypt'));
  setImmediate(() => console.log('immediate of scrypt'));
});
setTimeout(() => console.log('late timer'), 6000).unref();
