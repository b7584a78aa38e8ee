// Without a drive Node's `win32.relative` compares characters: a name that another begins with is taken for its folder.
const { win32 } = require('path');
for (const [from, to] of [
  ['/a', '/ab'],
  ['/ab', '/a'],
  ['/ab', '/abc'],
  ['/abc', '/ab'],
  ['/abcd/e', '/ab'],
  ['/abc', '/abcd'],
  ['/A/b', '/abc/d'],
  ['/a/b', '/ac'],
  ['/ab/c', '/a'],
  ['C:\\a', 'C:\\ab'],
  ['\\\\s\\h', '\\\\s\\hx'],
]) {
  console.log(from, to, JSON.stringify(win32.relative(from, to)));
}
