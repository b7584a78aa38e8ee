// A length that is given is made a number of 32 bits; none is read when it is 0, which is told in a tick.
const fs = require('fs');
fs.writeFileSync('data.txt', 'abcdef');
const fd = fs.openSync('data.txt');
const length = (...args) => {
  try {
    return fs.readSync(fd, Buffer.alloc(4), ...args);
  } catch (error) {
    return `${error.code} ${error.message}`;
  }
};
console.log(length(0, undefined, 0), length(0, null, 0), length(0, 1.5, 0), length(0, 'zz', 0), length(0, '2', 0));
console.log(length(0, 9, 0), length(0, -1, 0), length({ length: undefined, position: 0 }), length());
fs.read(fd, Buffer.alloc(4), 0, 0, 0, (error, count) => console.log('none', error, count));
fs.read(fd, Buffer.alloc(4), 0, undefined, 0, (error, count) => console.log('undefined', error, count));
fs.writev(fd, [], (error, count) => console.log('no buffers', error, count));
console.log('called');
try {
  fs.read(fd, Buffer.alloc(4), 0, 4, () => {});
} catch (error) {
  console.log(error.code, error.message);
}
try {
  fs.writeFileSync('no/x', 'y', { flag: 'a' });
} catch (error) {
  console.log(error.stack.split('\n').slice(0, 3).join('\n'));
}
