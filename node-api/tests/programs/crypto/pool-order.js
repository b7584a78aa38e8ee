// Much work first, little work second: the pool has four threads and answers when it is done.
const { pbkdf2 } = require('crypto');
const start = (name, iterations) => pbkdf2('p', 's', iterations, 32, 'sha256', () => console.log(name));
start('long', 600_000);
start('short', 1000);
setImmediate(() => console.log('immediate'));
process.nextTick(() => console.log('tick'));
Promise.resolve().then(() => console.log('promise'));
console.log('main');
