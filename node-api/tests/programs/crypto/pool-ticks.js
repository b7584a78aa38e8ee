// Ticks and promises run between two answers of the pool.
const { pbkdf2Sync, pbkdf2 } = require('crypto');
const start = (name) => pbkdf2('p', 's', 1, 8, 'md5', () => {
  console.log(name);
  process.nextTick(() => console.log(name, 'tick'));
  queueMicrotask(() => console.log(name, 'microtask'));
});
start('first');
start('second');
// Both are done when the loop comes to look.
pbkdf2Sync('p', 's', 200_000, 32, 'sha256');
