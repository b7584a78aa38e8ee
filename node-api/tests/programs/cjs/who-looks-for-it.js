// What stands in the stack of an error for a module that is not found depends on who looks for it.
const Module = require('module');
const tell = (work) => {
  try {
    work();
  } catch (error) {
    console.log(error.stack.replaceAll(__dirname, '.').split('\n').slice(3).join('\n'));
  }
};
tell(() => require('nope'));
tell(() => module.require('nope'));
tell(() => require.resolve('nope'));
tell(() => require.resolve('./nope', { paths: ['/'] }));
tell(() => require.resolve('#nope'));
tell(() => Module._resolveFilename('nope', module));
tell(() => Module.createRequire(__filename).resolve('nope'));
tell(() => Module.createRequire(__filename)('nope'));
