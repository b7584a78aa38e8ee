// The name before the first slash is empty: `**` goes over it, `*` and `?` do not.
const path = require('path');
const paths = ['/a', '/a/b', 'a', '/', '', '/.a', './a', 'a/', '/a/', '//a', 'a//b', 'a/../b', '..'];
const patterns = ['**', '**/*', '*', '/**', '/*', '**/a', '/**/a', 'a/**', '**/b', '**/?', '?', '**/.*', '**/', '**/b/**'];
for (const one of paths) {
  console.log(JSON.stringify(one), patterns.filter((pattern) => path.matchesGlob(one, pattern)));
  console.log(JSON.stringify(one), patterns.filter((pattern) => path.win32.matchesGlob(one, pattern)));
}
