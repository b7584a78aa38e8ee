// Room on the disk is what was written; the rest of a file reads as zeros.
const fs = require('node:fs');
const show = (label, file = 'a') => {
  const { size, blocks, blksize } = fs.statSync(file);
  console.log(label, size, blocks, blksize);
};
const MIB = 2 ** 20;

fs.writeFileSync('a', 'hello');
show('written');
fs.truncateSync('a', 1024 * MIB);
show('a hole at the end');
fs.truncateSync('a', 3);
show('cut off');
fs.truncateSync('a', 9);
console.log(fs.readFileSync('a'));

fs.truncateSync('a', 1024 * MIB);
let fd = fs.openSync('a', 'r+');
console.log(fs.writeSync(fd, 'middle', 500 * MIB + 4093));
show('across two blocks');
const bytes = Buffer.alloc(12, 1);
console.log(fs.readSync(fd, bytes, 0, 12, 500 * MIB + 4090), bytes);
console.log(fs.readSync(fd, bytes, 0, 12, 700 * MIB), bytes);
console.log(fs.readSync(fd, bytes, 0, 12, 1024 * MIB - 5), fs.readSync(fd, bytes, 0, 12, 1024 * MIB));
fs.writeSync(fd, 'beyond', 1024 * MIB + 5000);
show('beyond the end');
fs.ftruncateSync(fd, 500 * MIB + 4095);
show('cut off inside a block');
fs.ftruncateSync(fd, 500 * MIB + 4096 + 100);
console.log(fs.readSync(fd, bytes, 0, 12, 500 * MIB + 4092), bytes);
show('longer again');
fs.closeSync(fd);
fs.appendFileSync('a', 'end');
show('appended');

fd = fs.openSync('a', 'a+');
fs.writeSync(fd, 'not here', 0);
console.log(fs.readSync(fd, bytes, 0, 12, 500 * MIB + 4096 + 98), bytes);
fs.closeSync(fd);

fs.truncateSync('a', MIB + 5);
show('shorter');
fs.copyFileSync('a', 'b');
show('a copy has its whole length', 'b');
fs.truncateSync('b', 2 * MIB);
show('and a hole behind it', 'b');
fs.truncateSync('b', 4097);
show('cut off', 'b');
console.log(fs.readFileSync('a').equals(fs.readFileSync('b')), fs.statSync('b', { bigint: true }).blocks);

fs.writeFileSync('c', '');
show('empty', 'c');
fs.copyFileSync('c', 'b');
show('an empty copy', 'b');
for (const file of ['a', 'b', 'c']) fs.unlinkSync(file);
