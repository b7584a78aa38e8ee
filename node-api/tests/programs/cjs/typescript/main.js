// A TypeScript file is CommonJS or an ES module by its name and its text; packages have to bring JavaScript.
const path = require('path');
const shown = (error) => `${error.name} ${error.code} ${error.message.replaceAll(__dirname, '.').split('\n')[0]}`;
for (const name of ['./plain.ts', './plain', './module.ts', './always.cts', './always.mts', './enum.ts', 'package']) {
  try {
    console.log(name, require(name));
  } catch (error) {
    console.log(name, shown(error));
  }
}
try {
  require('./throws.ts')();
} catch (error) {
  console.log(error.stack.split('\n').slice(0, 2).join('\n').replace(__dirname, '.'));
}
console.log(Object.keys(require.cache).map((file) => path.basename(file)));
