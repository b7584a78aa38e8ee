// Which modules Node has, and that those which are not loaded are found.
const { builtinModules, isBuiltin } = require('node:module');

console.log(builtinModules);
for (const name of [
  'http',
  'node:http',
  'test',
  'node:test',
  'nope',
  'node:nope',
  'v8',
  'fs/promises',
  'node:node:test',
]) {
  console.log(name, isBuiltin(name));
}
console.log(require.resolve('http'), require.resolve('node:vm'), process.getBuiltinModule('nope'));
