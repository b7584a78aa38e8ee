// Where `read`, `write`, `readv` and `writev` look for what they are given, and in which order they check it.
const fs = require('fs');
fs.writeFileSync('f', '');
const fd = fs.openSync('f', 'r+');
const t = (n, f) => {
  try {
    console.log(n, f());
  } catch (e) {
    console.log(n, e.code, e.message);
  }
};
const cb =
  (n) =>
  (e, ...a) =>
    results.push([n, e && e.code, a]);
const results = [];
t(1, () => fs.write(fd, 'abc', cb(1)));
t(2, () => fs.write(fd, 'abc', 0, cb(2)));
t(3, () => fs.write(fd, 'abc', 0, 'utf8', cb(3)));
t(4, () => fs.write(fd, 'abc', null, 'latin1', cb(4)));
t(5, () => fs.write(fd, Buffer.from('xyz'), cb(5)));
t(6, () => fs.write(fd, Buffer.from('xyz'), 1, cb(6)));
t(7, () => fs.write(fd, Buffer.from('xyz'), 1, 1, cb(7)));
t(8, () => fs.write(fd, Buffer.from('xyz'), 1, 1, 0, cb(8)));
t(9, () => fs.write(fd, Buffer.from('xyz'), { offset: 1 }, cb(9)));
t(10, () => fs.write(fd, Buffer.from('xyz'), null, cb(10)));
t(11, () => fs.write(fd, 5, cb(11)));
t(12, () => fs.write(fd, {}, cb(12)));
t(13, () => fs.write('a', 'x', cb(13)));
t(14, () => fs.write(fd, 'x'));
t(15, () => fs.write(fd, Buffer.from('x')));
t(16, () => fs.write(fd, Buffer.from('x'), 5));
t(17, () => fs.write(fd, Buffer.from('x'), 5, cb(17)));
t(18, () => fs.write(fd, Buffer.from('x'), 0, 5, cb(18)));
t(19, () => fs.writev(fd, [Buffer.from('x')], cb(19)));
t(20, () => fs.writev(fd, [Buffer.from('x')], 0, cb(20)));
t(21, () => fs.writev(fd, [Buffer.from('x')]));
t(22, () => fs.writev(fd, 5, cb(22)));
t(24, () => fs.read(fd, cb(24)));
t(25, () => fs.read(fd, { position: 0, length: 2 }, cb(25)));
t(26, () => fs.read(fd, Buffer.alloc(4), cb(26)));
t(27, () => fs.read(fd, Buffer.alloc(4), { position: 0 }, cb(27)));
t(28, () => fs.read(fd, Buffer.alloc(4), 0, 2, 0, cb(28)));
t(29, () => fs.read(fd, Buffer.alloc(4), 0, 2, cb(29)));
t(30, () => fs.read(fd, Buffer.alloc(4), 9, 2, 0, cb(30)));
t(31, () => fs.read(fd, 'x', cb(31)));
t(32, () => fs.read(fd, Buffer.alloc(4), 'x', cb(32)));
t(33, () => fs.read(fd));
t(35, () => fs.read(fd, Buffer.alloc(4), 0, undefined, 0, cb(35)));
t(36, () => fs.readSync(fd, Buffer.alloc(4)));
t(37, () => fs.readSync(fd, Buffer.alloc(4), { position: 0 }));
t(38, () => fs.readSync(fd, Buffer.alloc(4), 0, 2));
t(39, () => fs.readSync(fd, Buffer.alloc(4), 0, 2, 'x'));
t(40, () => fs.readSync(fd, Buffer.alloc(4), null));
t(41, () => fs.readSync(fd, Buffer.alloc(4), null, 2));
t(42, () => fs.readSync(fd, 'x'));
t(43, () => fs.readSync(-1, Buffer.alloc(1)));
t(44, () => fs.readv(fd, [Buffer.alloc(2)], 0, cb(44)));
t(45, () => fs.readv(fd, [Buffer.alloc(2)], cb(45)));
t(47, () => fs.writeSync(fd, 'x', 'y'));
t(48, () => fs.writeSync(fd, Buffer.from('ab'), null, 1));
t(49, () => fs.writeSync(fd, Buffer.from('ab'), { length: 1 }));
t(51, () => fs.read(fd, Buffer.alloc(4), 0, -1, 0, cb(51)));
t(52, () => fs.read(fd, Buffer.alloc(4), 0, 1, -2, cb(52)));
t(53, () => fs.read(fd, Buffer.alloc(4), 0, 1, 1n, cb(53)));
t(54, () => fs.readSync(fd, Buffer.alloc(4), undefined, 2, 0));
setTimeout(() => results.sort(([a], [b]) => a - b).forEach((result) => console.log(...result)), 50);
