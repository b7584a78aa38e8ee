const fs = require('fs');
const t = (f) => { try { console.log(f()); } catch (e) { console.log(e.name, e.code, e.message); } };
t(() => fs.readFileSync('.')); t(() => fs.mkdirSync('a')); t(() => fs.mkdirSync('a')); t(() => fs.readdirSync('a')); t(() => fs.rmdirSync('b')); t(() => fs.readFileSync(5n)); t(() => fs.readFileSync(undefined)); t(() => fs.readFile('x')); t(() => fs.readFileSync('a\0b')); t(() => fs.writeFileSync('a', 'x')); t(() => fs.readFileSync(__filename, 'nope')); t(() => fs.statSync('a').isDirectory()); t(() => fs.rmdirSync('a'));
