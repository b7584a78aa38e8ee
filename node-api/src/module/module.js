// The `module` module: the loader, and what programs ask of it besides.
'use strict';

const { notSimulated } = require('internal/unsimulated');
const Module = require('internal/module/cjs');
const { SourceMap } = require('internal/module/source_map');
const { registerHooks } = require('internal/module/hooks');
const { findSourceMap, getSourceMapsSupport, setSourceMapsSupport, ...support } = require('internal/module/support');

// In Node's order.
const { builtinModules, findPackageJSON, runMain } = Module;
for (const name of ['builtinModules', 'findPackageJSON', 'runMain']) delete Module[name];
Object.assign(Module, {
  registerHooks, builtinModules, runMain,
  register: Object.defineProperty(notSimulated('module.register'), 'name', { value: 'register' }),
  constants: support.constants, enableCompileCache: support.enableCompileCache, findPackageJSON, ...support,
  findSourceMap, SourceMap, getSourceMapsSupport, setSourceMapsSupport,
});
module.exports = Module;
