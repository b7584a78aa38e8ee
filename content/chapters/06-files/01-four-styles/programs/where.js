const fs = require('node:fs');

fs.readFile(__filename, () => console.log('callback'));
setImmediate(() => console.log('immediate'));

fs.readFileSync(__filename);
console.log('sync');

process.nextTick(() => console.log('tick'));
console.log('main script');
