// `Module._compile` and `load` called by a program: ES modules are told by their text, hooks on `_compile` see it, a module is
// loaded once.
const Module = require('module');
const fs = require('fs');
const path = require('path');

const attempt = (act) => {
  try {
    console.log(act());
  } catch (error) {
    console.log(error.name, error.code, error.message.split('\n')[0].replaceAll(__dirname, '<D>'));
  }
};
const compiled = (text, file = '/virtual/x.js') => {
  const module = new Module(file);
  module.filename = file;
  module._compile(text, file);
  return module.exports;
};
attempt(() => compiled('exports.a = __filename'));
attempt(() => compiled('export const a = 1; export const u = import.meta.url', '/virtual/e.js'));
attempt(() => compiled('export default 5; export const b = typeof require', '/virtual/d.mjs'));
attempt(() => compiled('let a; let a', '/virtual/s.js'));
fs.writeFileSync('m.js', 'exports.n = 1');
attempt(() => {
  const module = new Module('m');
  module.load(path.resolve('m.js'));
  console.log(module.loaded, module.exports);
  module.load(path.resolve('m.js'));
});
const original = Module._extensions['.js'];
Module._extensions['.js'] = function (module, filename) {
  const compile = module._compile;
  module._compile = (text, file) => compile.call(module, text.replace('OLD', 'NEW'), file);
  original(module, filename);
};
fs.writeFileSync('old.js', 'exports.v = "OLD"');
fs.writeFileSync('esm.js', 'export const v = "OLD"; export default v');
attempt(() => require('./old'));
attempt(() => require('./esm'));
Module._extensions['.js'] = original;
const resolve = Module._resolveFilename;
Module._resolveFilename = (request, ...rest) =>
  request === 'odd' ? { toString: () => path.resolve('m.js') } : resolve(request, ...rest);
attempt(() => require('odd'));
attempt(() => require.resolve('odd') === path.resolve('m.js'));
Module._resolveFilename = resolve;
fs.mkdirSync('extra', { recursive: true });
fs.writeFileSync('extra/found.js', 'module.exports = "by NODE_PATH"');
attempt(() => require('found'));
process.env.NODE_PATH = `${path.resolve('extra')}::/nowhere`;
Module._initPaths();
attempt(() => require('found'));
fs.writeFileSync('short.node', 'x');
fs.writeFileSync('long.node', 'x'.repeat(99));
attempt(() => require('./short'));
attempt(() => require('./long'));
for (const place of ['file:///a%2fb', 'file:///a?b', new URL('file:///x/y.js#z'), 'x', 'http://a/']) {
  attempt(() => typeof Module.createRequire(place));
}
console.log(Object.getOwnPropertyNames(Module).filter((name) => /^wrap|^_debug|^isB/.test(name)));
