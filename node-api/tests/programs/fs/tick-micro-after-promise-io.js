const fs = require('fs/promises');
(async () => { await fs.readFile(__filename); console.log('read'); process.nextTick(() => console.log('tick')); Promise.resolve().then(() => console.log('micro')); await null; console.log('after'); })();
