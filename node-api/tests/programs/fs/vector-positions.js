// A position that is no whole number is the descriptor's own.
const fs = require('fs');
const fd = fs.openSync('file', 'w+');
fs.writeSync(fd, '0123456789');
const room = Buffer.alloc(2);
for (const position of [1, '1', -1, 1.5, 2n, NaN, undefined, null]) {
  console.log(
    typeof position,
    fs.writevSync(fd, [Buffer.from('x'), Buffer.from('y')], position),
    fs.writeSync(fd, 'z', position),
  );
  console.log(fs.readvSync(fd, [room], position), fs.fstatSync(fd).size);
}
console.log(JSON.stringify(fs.readFileSync('file', 'utf8')));
