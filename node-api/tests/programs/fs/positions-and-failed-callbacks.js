// Positions that are none are refused where something is to be read, and a call that failed has moved no bytes.
const fs = require('fs');

fs.writeFileSync('letters', 'abcdefghij');
const fd = fs.openSync('letters', 'r');
const buffer = Buffer.alloc(3);
for (const position of [null, undefined, 0, 2n, -1, 'x', 1.5, -2, -2n, {}, NaN, 2n ** 63n]) {
  try {
    console.log(position, fs.readSync(fd, buffer, 0, 3, position), buffer.toString());
  } catch (error) {
    console.log(error.name, error.code, error.message);
  }
}
console.log(fs.readvSync(fd, [buffer], 'ignored'));
fs.closeSync(fd);

const told = (name) => (error, count, what) =>
  console.log(name, error.code, count, what === buffer || Array.isArray(what));
fs.read(fd, buffer, 0, 1, 0, (...read) => {
  told('read')(...read);
  fs.write(fd, buffer, (...written) => {
    told('write')(...written);
    fs.readv(fd, [buffer], (...all) => {
      told('readv')(...all);
      fs.writev(fd, [buffer], told('writev'));
    });
  });
});
for (const call of [
  () => fs.write(fd, 'text'),
  () => fs.writev(fd, [buffer]),
  () => fs.truncateSync('letters', null),
]) {
  try {
    call();
  } catch (error) {
    console.log(error.code, error.message);
  }
}
