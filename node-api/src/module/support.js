// What `module` offers besides loading: source maps are never looked at, and nothing is compiled ahead.
'use strict';

const { validateBoolean, validateObject } = require('internal/validators');
const { compileCacheStatus } = require('internal/constants');

const off = { enabled: false, nodeModules: false, generatedCode: false };
let support = off;

const constants = { __proto__: null };
Object.defineProperty(constants, 'compileCacheStatus', {
  value: Object.defineProperties({ __proto__: null }, Object.fromEntries(
    Object.entries(compileCacheStatus).map(([name, value]) => [name, { value, enumerable: true }]))),
  enumerable: true,
});

module.exports = {
  constants,
  enableCompileCache(options) {
    const status = compileCacheStatus.DISABLED;
    return { status, message: 'Disabled by NODE_DISABLE_COMPILE_CACHE' };
  },
  flushCompileCache() {},
  getCompileCacheDir() {},
  findSourceMap(sourceURL) {},
  getSourceMapsSupport() {
    return Object.freeze({ __proto__: null, ...support });
  },
  setSourceMapsSupport(enabled, options = {}) {
    validateBoolean(enabled, 'enabled');
    validateObject(options, 'options');
    const { nodeModules = false, generatedCode = false } = options;
    validateBoolean(nodeModules, 'options.nodeModules');
    validateBoolean(generatedCode, 'options.generatedCode');
    support = enabled ? { enabled, nodeModules, generatedCode } : off;
    process.sourceMapsEnabled = enabled;
  },
};
