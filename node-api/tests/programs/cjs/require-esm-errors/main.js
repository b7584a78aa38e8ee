// What goes wrong in an ES module that require asks for, and in what it imports.
const names = [
  'throws',
  'no-name',
  'no-file',
  'no-package',
  'syntax',
  'imports-syntax',
  'common-js',
  'no-common-js-name',
];
for (const name of [...names, 'asks-for-require', 'throws']) {
  try {
    require(`./${name}.mjs`);
  } catch (error) {
    console.log(name, error.stack);
  }
}
import('./early.mjs').then(() => console.log('early is there'));
try {
  require('./early.mjs');
} catch (error) {
  console.log(error.stack);
}
