// The `module` module: the loader, and what programs ask of it besides.
'use strict';

const Module = require('internal/module/cjs');
const { SourceMap } = require('internal/module/source_map');

Object.assign(Module, require('internal/module/support'));
Module.SourceMap = SourceMap;
const wrapper = ['(function (exports, require, module, __filename, __dirname) { ', '\n});'];
let wrap = function wrap(script) {
  return wrapper[0] + script + wrapper[1];
};
Object.defineProperties(Module, {
  wrap: {
    enumerable: false,
    get: () => wrap,
    set(value) {
      wrap = value;
    },
  },
  wrapper: {
    enumerable: false,
    get: () => wrapper,
    set(value) {
      wrapper.splice(0, wrapper.length, ...value);
    },
  },
});

module.exports = Module;
