const fs = require('fs');
fs.writeFile('out.txt', 'one\n', (e) => { fs.appendFile('out.txt', 'two\n', () => { console.log(fs.readFileSync('out.txt', 'utf8')); fs.unlink('out.txt', (e) => console.log(e, fs.existsSync('out.txt'))); }); });
