const fs = require('fs');
setTimeout(() => console.log('timer'), 0);
setImmediate(() => { fs.readFileSync(__filename); const s = Date.now(); while (Date.now() - s < 20); console.log('immediate'); setImmediate(() => console.log('second round')); });
Promise.resolve().then(() => console.log('micro'));
