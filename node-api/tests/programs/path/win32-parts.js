const { win32 } = require('path');
process.cwd = () => 'C:\\work';
for (const p of ['C:\\a\\b.txt', 'C:', 'C:\\', 'C:a', '\\\\srv\\share\\dir\\f.x', '\\\\srv\\share', '\\a', 'a/b\\c.d', '\\', 'x.', 'C:\\..', '\\\\?\\C:\\x', 'COM1:', 'a:b']) {
  console.log(p, [win32.dirname(p), win32.basename(p), win32.extname(p), win32.toNamespacedPath(p)], win32.parse(p));
}
console.log(win32.relative('C:\\a\\b', 'C:\\A\\c'), win32.relative('C:\\', 'D:\\'), win32.relative('C:\\x', 'C:\\x\\y'), win32.sep, win32.delimiter);
