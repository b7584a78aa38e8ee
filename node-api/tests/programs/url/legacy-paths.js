// `url.parse` of plain paths, and `url.resolve` from odd places.
const url = require('url');
for (const text of [
  '//;}x|',
  '/a|b^c',
  "//h:80'x",
  '/p"q',
  '//a{b}?c{d}',
  '/a b',
  '//a@b|c',
  'a|b',
  '/x|y#z',
  '/a?b c',
]) {
  const { href, pathname, host, search } = url.parse(text);
  console.log(text, '=>', href, pathname, host, search);
}
console.log(url.parse('/a?b=1', true).query, url.parse('/a', true).query, url.parse('/a', true).search);
const pairs = [
  ['.', '#x'],
  ['mailto:a@b', 'c@d'],
  ['mailto:x', 'y:z'],
  ['zx://ww.hi.com/good', '/x'],
  ['zx://h/a', 'b'],
  ['file:///x/y', '//#q'],
  ['http://h/p', '//#q'],
  ['http://h/p', '//?q'],
  ['http://h/p', '////x'],
  ['file:///x/y', '//;a'],
  ['.', 'ws:..'],
  ['+', 'ws:b/c'],
  ['mailto:x', '^a'],
  ['foo://h/a', '//?x'],
  ['javascript:a', 'b'],
  ['/a/b', '?q'],
  ['/a', '#'],
  ['a/b', '#h'],
  ['', '#h'],
  ['..', '#h'],
  ['a/..', '?h'],
  ['/one/two/three', 'four'],
  ['http://example.com/', '/one'],
  ['http://example.com/one', '../two'],
  ['http://u@h/a/b/../c', './d/.'],
  ['/a/b/c', '../../../d'],
  ['a/b', '../../../c'],
  ['http://h', 'x'],
  ['http://h/a?b', ''],
  ['https://h/a', 'http:b'],
  ['http://h/a', '//i/b'],
];
for (const [from, to] of pairs) console.log(from, '+', to, '=', url.resolve(from, to));
