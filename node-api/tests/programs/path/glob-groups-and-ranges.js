// Shell patterns with groups, classes, braces and ranges, and the names that are no names.
const { matchesGlob } = require('path');

const cases = {
  'a.js': ['!(b).js', '!(a).js', '@(a|b).js', '?(a).js', '*.+(js|ts)', '+([a-z]).js', '*(b|a).*'],
  ac: ['!(a|b)c', '+(a|c)', 'a?(b)c'],
  cc: ['!(a|b)c'],
  '.a': ['!(b)', '@(.a|b)', '.*', '*', '.!(b)'],
  x12: ['x{10..12}', 'x{1..9}', 'x{12..10}', 'x{8..20..2}'],
  x03: ['x{01..10}', 'x{1..10}'],
  xb: ['x{a..c}', 'x{c..a}', 'x[[:alpha:]]', 'x[[:digit:]]', 'x[!a]', 'x[^b]', 'x[a-c]', 'x[c-a]'],
  '{b}c': ['{b}{c,d}', '{b}*'],
  'a]b': ['a[]]b', 'a[x]]b'],
  '[]': ['[]', '[[]]'],
  'a/b': ['a/../a/b', 'a//b', 'a/./b', './a/b', 'a/b/', '**/b', 'a\\b', '**/**/b'],
  'a/b/': ['a/*', 'a/b', 'a/**', '**/b/'],
  'a/..': ['**', '*'],
  'src/a': ['src/a/**', 'src/**'],
  '': ['', '*', '**', '{a,}'],
};
for (const [path, patterns] of Object.entries(cases)) {
  console.log(JSON.stringify(path), patterns.map((pattern) => `${pattern} ${matchesGlob(path, pattern)}`).join(', '));
}
