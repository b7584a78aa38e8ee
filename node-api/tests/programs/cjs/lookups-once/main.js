// What a module of a folder has asked for is not looked up again, as long as it is there.
const Module = require('module');
const path = require('path');
require('./a');
const resolve = Module._resolveFilename;
Module._resolveFilename = function (...args) {
  console.log('resolve', args[0], args.length, args[3]);
  return resolve.apply(this, args);
};
require('./a');
require('./b');
require('./b');
require('fs');
require('./sub/c');
console.log(path.basename(require.resolve('./a')));
delete require.cache[require.resolve('./a')];
require('./a');
for (let count = 0; count < 2; count++) {
  try {
    require('./throws');
  } catch (error) {
    console.log(error.message);
  }
}
Module._resolveFilename = resolve;
const load = Module._load;
Module._load = (...args) => {
  console.log('load', args[0], args.length);
  return load(...args);
};
require('./a');
Module._load = load;
for (const paths of ['sub', [5], ['sub']]) {
  try {
    console.log(path.relative(__dirname, require.resolve('./c', { paths })));
  } catch (error) {
    console.log(error.code, error.message);
  }
}
require.cache[require.resolve('./b')] = null;
try {
  require('./b');
} catch (error) {
  console.log(error.message);
}
