// A program may replace what reads a module's file, what wraps its text, and what a module's `require` does.
const fs = require('fs');
const Module = require('module');
const read = fs.readFileSync;
fs.readFileSync = (file, options) => {
  if (file.endsWith('a.js')) return `module.exports = 'made up, ${options}'`;
  return file.endsWith('data.json') ? '{ "made": "up" }' : read(file, options);
};
console.log(require('./a'), require('./data.json'), require('./b'));
fs.readFileSync = read;

const wrap = Module.wrap;
Module.wrap = (script) => wrap(`const injected = 42; ${script}`);
console.log(require('./c'));
Module.wrap = wrap;
console.log(require('./d'));
Module.wrapper[0] += 'var before = true;';
console.log(require('./e'));
try {
  require('./f');
} catch (error) {
  console.log(error.name, error.message);
}

module.require = (id) => `own ${id}`;
console.log(require('./not-there'));
