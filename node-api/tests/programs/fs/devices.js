// The devices that every program has: what is written to nothing is gone, and the process's own streams have names.
const fs = require('fs');
fs.writeFileSync('/dev/null', 'gone');
console.log(fs.readFileSync('/dev/null', 'utf8') === '', fs.readFileSync('/dev/null').length);
fs.appendFileSync('/dev/null', 'gone');
console.log(JSON.stringify(fs.readFileSync('/dev/stdin', 'utf8')));
const fd = fs.openSync('/dev/null', 'r+');
console.log(fs.writeSync(fd, 'abc'), fs.readSync(fd, Buffer.alloc(3)));
const { size, mode } = fs.fstatSync(fd);
console.log(size, mode.toString(8), fs.fstatSync(fd).isCharacterDevice(), fs.fstatSync(fd).isFile());
fs.closeSync(fd);
fs.writeFile('/dev/null', 'x', (error) => console.log(error));
fs.createWriteStream(require('os').devNull).end('x', () => console.log('written'));
fs.promises.readFile('/dev/null').then((data) => console.log(data));
