// What a `package.json` may hold, the handlers of extensions that are none, and files that are gone by the time they are read.
const fs = require('fs');
const Module = require('module');
const texts = ['null', '5', '[]', '', '{"name":3}', '{"main":5}', '{"exports":5}', '{} x'];
texts.forEach((text, index) => {
  fs.mkdirSync(`p${index}`);
  fs.writeFileSync(`p${index}/index.js`, 'module.exports = 7');
  fs.writeFileSync(`p${index}/package.json`, text);
  try {
    console.log(text, require(`./p${index}`));
  } catch (error) {
    console.log(text, error.code, error.message.replace(__dirname, '~'));
  }
});
const show = (call) => {
  try {
    console.log(call());
  } catch (error) {
    console.log(error.name, error.code, error.message.split('\n')[0].replaceAll(__dirname, '~'), Object.keys(error));
  }
};
show(() => require.resolve('x', { paths: [5] }));
show(() => new Module('v').load('/nothing.js'));
fs.writeFileSync('d.bad', '');
require.extensions['.bad'] = 5;
show(() => require('./d.bad'));
fs.writeFileSync('gone.js', 'module.exports = 1');
show(() => require('./gone'));
delete require.cache[require.resolve('./gone')];
fs.unlinkSync('gone.js');
show(() => require('./gone'));
console.log(Object.isFrozen(Module.builtinModules));
for (const key of ['constructor', 'parent', 'isPreloading']) {
  console.log(key, Object.getOwnPropertyDescriptor(Module.prototype, key).configurable);
}
const { createRequire } = Module;
const names = [
  'file:///a/b.js',
  'http://x',
  './a',
  '/abs',
  5,
  undefined,
  {},
  new URL('file:///a'),
  'file://host/a',
  'file:///a/',
];
for (const name of names) show(() => createRequire(name).resolve.paths('x')[0]);
