// Modes of `access` and descriptors that are no numbers of the usual kind.
const fs = require('fs');
const attempt = (name, ...args) => {
  try {
    fs[name](...args);
    console.log(name, args[1], 'is taken');
  } catch (error) {
    console.log(name, args.at(-1), error.stack.split('\n')[0], error.code);
  }
};
fs.writeFileSync('file', '');
for (const mode of [undefined, null, 0, 4, 4.5, 8, -1, NaN, Infinity, '4', {}, true, 2n, 2 ** 33]) {
  attempt('accessSync', 'file', mode);
  attempt('access', 'file', mode, () => {});
}
for (const fd of [1.5, NaN, -1, 2 ** 31, '1', null, {}, true]) {
  for (const name of ['closeSync', 'fstatSync', 'fsyncSync', 'ftruncateSync']) attempt(name, fd);
}
for (const flags of [null, 'rs', 'sr', 'xw', 'wx+', 'as', 'z', 'R', '', 1.5, {}, true]) {
  attempt('openSync', 'other', flags);
}
