const fs = require('fs');
fs.readFile(__filename, () => console.log('readFile'));
fs.stat(__filename, () => console.log('stat'));
fs.access(__filename, () => console.log('access'));
setImmediate(() => console.log('immediate'));
process.nextTick(() => console.log('tick'));
