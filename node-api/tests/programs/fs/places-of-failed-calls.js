// Where in Node's own code each system call fails.
const fs = require('fs');
const calls = {
  access: ['no'],
  appendFile: ['no/x', ''],
  chmod: ['no', 0o600],
  chown: ['no', 1, 1],
  close: [99],
  copyFile: ['no', 'b'],
  fstat: [99],
  lchown: ['no', 1, 1],
  link: ['no', 'b'],
  lstat: ['no'],
  lutimes: ['no', 1, 1],
  mkdir: ['no/x'],
  mkdtemp: ['no/x'],
  open: ['no', 'r'],
  readFile: ['no'],
  readdir: ['no'],
  readlink: ['no'],
  realpath: ['no'],
  rename: ['no', 'b'],
  rmdir: ['no'],
  stat: ['no'],
  statfs: ['no'],
  symlink: ['a', 'no/b'],
  truncate: ['no'],
  unlink: ['no'],
  utimes: ['no', 1, 1],
  writeFile: ['no/x', ''],
};
for (const [name, args] of Object.entries(calls)) {
  try {
    fs[`${name}Sync`](...args);
  } catch (error) {
    console.log(error.stack.split('\n').slice(1, 3).join('\n'));
  }
}
