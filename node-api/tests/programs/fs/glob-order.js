// The order in which `fs.glob` finds paths: the folder that was found last is looked into first.
const fs = require('fs');

for (const folder of ['src/a/b', 'src/z/y', 'test/.hidden/q', 'src/a/empty']) fs.mkdirSync(folder, { recursive: true });
for (const file of ['src/main.js', 'src/a/one.js', 'src/a/b/deep.js', 'src/z/last.js', 'src/z/y/k.js', 'test/t.js']) {
  fs.writeFileSync(file, '');
}
for (const file of ['test/.hidden/h.js', 'src/a/b/note.md', '.env', 'src/n2.js', 'src/n10.js'])
  fs.writeFileSync(file, '');
fs.symlinkSync('a', 'src/link');

const patterns = [
  '**',
  '**/*',
  '**/*.js',
  'src/**',
  'src/*/',
  '*/*.js',
  '{test,src}/*.js',
  '**/b/**',
  'src/**/',
  '**/.*',
  '.*',
  'src/a/../main.js',
  './src/*.js',
  '**/..',
  'src/link/*',
  'src//main.js',
  'src/.',
  'src/**/**/deep.js',
  '',
];
for (const pattern of patterns) console.log(pattern, fs.globSync(pattern).join(' '));
console.log(fs.globSync(['**/*.md', 'src/*.js']));
console.log(fs.globSync('**/*.js', { cwd: 'src', exclude: (name) => name === 'a' }));
console.log(fs.globSync('**/*.js', { exclude: ['src/a/**', 'test/*'] }));
const asked = [];
fs.globSync('src/*/*.js', { exclude: (path) => asked.push(path) === 0 });
console.log(asked);
fs.glob('src/*.js', (error, found) => console.log(error, found));
for (const call of [() => fs.glob(5, () => {}), () => fs.globSync([5]), () => fs.globSync('*', { exclude: 5 })]) {
  try {
    call();
  } catch (error) {
    console.log(error.code, error.message);
  }
}
(async () => {
  for await (const path of fs.promises.glob('src/**/*.js')) console.log('one', path);
})();
