const fs = require('fs'); fs.mkdirSync('dir1');
fs.createReadStream('dir1').on('error', (e) => { console.log(e.code, e.syscall, e.message); fs.rmdirSync('dir1'); }).on('open', () => console.log('open')).on('close', () => console.log('close')).resume();
