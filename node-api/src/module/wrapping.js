// The function around the text of a CommonJS module.
'use strict';

const { Module } = require('internal/module/class');

/** The function around a module's text. Once a program has changed it, texts are compiled in what it gives. */
let isWrappedAnew = false;
let wrapper = new Proxy(['(function (exports, require, module, __filename, __dirname) { ', '\n});'], {
  set(target, key, value, receiver) {
    isWrappedAnew = true;
    return Reflect.set(target, key, value, receiver);
  },
  defineProperty(target, key, descriptor) {
    isWrappedAnew = true;
    return Reflect.defineProperty(target, key, descriptor);
  },
});
let wrap = function wrap(script) {
  return Module.wrapper[0] + script + Module.wrapper[1];
};
Object.defineProperties(Module, {
  wrap: {
    get: () => wrap,
    set(value) {
      isWrappedAnew = true;
      wrap = value;
    },
  },
  wrapper: {
    get: () => wrapper,
    set(value) {
      isWrappedAnew = true;
      wrapper = value;
    },
  },
});

/** Text of an ES module in a CommonJS file: the error alone would not say what to change. */
function compileText(content, filename) {
  try {
    return internal.compile(content, filename);
  } catch (error) {
    if (error instanceof SyntaxError && internal.isModuleSyntax(content)) {
      require('internal/process/warning').emitWarningSync(
        `Failed to load the ES module: ${filename}. Make sure to set "type": "module" in the nearest package.json file ` +
          'or use the .mjs extension.',
      );
    }
    throw error;
  }
}

exports.isWrappedAnew = () => isWrappedAnew;
/** The function that a module's text is. */
exports.compile = function compile(content, filename) {
  return isWrappedAnew ? internal.compileWrapped(Module.wrap(content), filename) : compileText(content, filename);
};
