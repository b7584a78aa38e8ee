// Which argument is taken for the callback, and what is looked at first.
const fs = require('fs');
const bad = [undefined, -1, {}, () => {}];
const names = ['access', 'appendFile', 'chmod', 'chown', 'close', 'copyFile', 'fchmod', 'fchown', 'fdatasync', 'fstat', 'fsync',
  'ftruncate', 'futimes', 'lchown', 'link', 'lstat', 'lutimes', 'mkdir', 'mkdtemp', 'open', 'opendir', 'readdir', 'readlink',
  'realpath', 'rename', 'rmdir', 'stat', 'statfs', 'symlink', 'truncate', 'unlink', 'utimes', 'write', 'writeFile'];
for (const name of names) {
  for (const value of bad) {
    for (const rest of [[], [() => {}], [1, () => {}]]) {
      if (name === 'realpath' && rest.length > 0) continue;
      try {
        fs[name](value, ...rest);
        console.log(name, typeof value, rest.length, 'taken');
      } catch (error) {
        console.log(name, typeof value, rest.length, error.name, error.code, error.message);
      }
    }
  }
}
for (const name of ['readSync', 'readvSync', 'writeSync', 'writevSync', 'fchmodSync', 'fchownSync', 'futimesSync']) {
  for (const values of [[], ['x'], [-1, 1], [1n], [null, {}]]) {
    try {
      fs[name](...values);
    } catch (error) {
      console.log(name, error.name, error.code, error.message);
    }
  }
}
process.exit();
