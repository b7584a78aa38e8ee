const fs = require('fs');
console.log('start');
setTimeout(() => console.log('timeout 30'), 30);
fs.readFile(__filename, () => { console.log('file'); setImmediate(() => console.log('immediate in file')); setTimeout(() => console.log('timeout in file'), 0); });
Promise.resolve().then(() => { console.log('p1'); process.nextTick(() => console.log('tick in p1')); }).then(() => console.log('p2'));
process.nextTick(() => { console.log('tick'); Promise.resolve().then(() => console.log('p in tick')); });
(async () => { console.log('async start'); await null; console.log('async end'); })();
console.log('end');
