const fs = require('node:fs');
for (const name of ['src/lib/a.js', 'src/lib/b.ts', 'src/c.js', 'src/.hidden.js', 'src/d/e/f.js', 'top.js', 'x.md']) {
  fs.mkdirSync(require('path').dirname(name), { recursive: true });
  fs.writeFileSync(name, '');
}
const show = (pattern, options) => console.log(pattern, fs.globSync(pattern, options).map((entry) => entry.name ?? entry).sort().join());
show('src/*.js');
show('src/**/*.js');
show('src/**');
show('*.md');
show('src/*');
show('src/lib/?.{js,ts}');
show('src/[a-c].js');
show('nope/*');
show(['*.md', 'src/*.js']);
show('*.js', { cwd: 'src' });
show('**/*.js', { cwd: 'src', exclude: (name) => name === 'lib' });
show('src/**/*.js', { exclude: ['src/lib/**'] });
show('src/*/', {});
show('src/c.js');
show('src/*', { withFileTypes: true });
(async () => {
  const found = [];
  for await (const name of fs.promises.glob('src/lib/*')) found.push(name);
  console.log(found.sort());
  fs.glob('*.md', (error, matches) => console.log(error, matches));
})();
for (const wrong of [() => fs.globSync(), () => fs.globSync(['a', 5]), () => fs.globSync('a', { exclude: 5 }), () => fs.glob('a')]) {
  try {
    wrong();
  } catch (error) {
    console.log(error.code, error.message);
  }
}
