// Which `package.json` a specifier leads to, and what is said of what leads to none.
const { findPackageJSON } = require('module');
const { pathToFileURL } = require('url');
const cases = [
  ['.', __filename],
  ['pp', __filename],
  ['./sub/x.js', __filename],
  ['pp/none', __filename],
  ['nope', __filename],
  [__filename],
  ['./sub', pathToFileURL(__filename)],
  ['fs', __filename],
  ['./none/x', __filename],
  [],
  ['pp'],
  ['pp', 'rel'],
  ['pp', 5],
];
for (const args of cases) {
  try {
    console.log(args[0], findPackageJSON(...args)?.replace(__dirname, '~'));
  } catch (error) {
    console.log(error.name, error.code, error.message.split('\n')[0].replaceAll(__dirname, '~'));
  }
}
