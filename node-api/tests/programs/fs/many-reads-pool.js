const fs = require('fs'); let left = 6;
for (let i = 0; i < 6; i++) fs.stat(__filename, (e, s) => { if (s.isFile() && --left === 0) console.log('all done'); });
setImmediate(() => console.log('immediate'));
