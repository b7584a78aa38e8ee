const { promisify } = require('util');
promisify(setTimeout)(10, 'value').then(console.log);
console.log(promisify(setTimeout) === require('timers/promises').setTimeout);
