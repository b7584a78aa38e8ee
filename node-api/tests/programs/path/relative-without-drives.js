// `relative` of Windows compares characters: two of them pass for a drive, and what is left may begin in the middle of a name.
const { win32 } = require('path');
const names = [
  '/ab',
  '/abc',
  '/ab/c',
  '/abcd',
  '/abce',
  '/',
  '/a',
  '/AB',
  'C:\\',
  'C:\\a',
  'C:\\ab',
  'C:\\a\\b\\',
  'D:\\a',
  '\\\\s\\x\\',
];
for (const from of names)
  console.log(
    from,
    names.map((to) => win32.relative(from, to)),
  );
console.log(
  win32.relative('C:\\İ\\a', 'c:\\i̇\\b'),
  win32.relative('C:\\İ', 'D:\\x'),
  win32.relative('C:\\İ\\a\\b', 'C:\\İ'),
);
