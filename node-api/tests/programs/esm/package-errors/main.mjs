// What import says of packages that do not export what is asked for, and where.
const names = [
  'p/null',
  'p/bare',
  'p/other',
  'p/d/../x',
  'p/five',
  'p/list',
  'p/numbers',
  'p/h/x',
  'p/nope',
  'mixed',
  'broken',
];
names.push(
  'main-missing',
  '@x',
  'p%61',
  './a%2fb',
  'q/none',
  'app/x',
  '#null',
  '#up',
  '#five',
  '#pack',
  '#node',
  '#fs',
);
for (const name of [...names, '#file', '#d/../x', '#d/', '#nope', '#', 'x:y', 'https://x/y', './main.foo']) {
  await import(name).then(
    () => console.log(name, 'is there'),
    (error) => console.log(name, error.stack, error.code),
  );
}
