// What require says of packages that do not export what is asked for, and where.
const names = ['p/null', 'p/bare', 'p/other', 'p/d/../x', 'p/five', 'p/list', 'p/numbers', 'p/h/x', 'p/nope', 'p/d/'];
names.push(
  'mixed',
  'broken',
  'main-missing',
  'p/file',
  '@x',
  'app/x',
  'app',
  '#null',
  '#up',
  '#five',
  '#pack',
  '#node',
);
for (const name of [...names, '#fs', '#file', '#d/../x', '#d/', '#nope', '#', '#/a', './node_modules/broken']) {
  try {
    require(name);
    console.log(name, 'is there');
  } catch (error) {
    console.log(name, error.stack, error.code, error.path);
  }
}
