// What `module` offers besides loading: types are taken out, source maps are never looked at, nothing is compiled ahead.
'use strict';

const { validateBoolean, validateObject, validateOneOf, validateString } = require('internal/validators');
const { compileCacheStatus } = require('internal/constants');

const off = { enabled: false, nodeModules: false, generatedCode: false };
let support = off;

let hasWarned = false;
function warnOfStripping() {
  if (hasWarned) return;
  hasWarned = true;
  process.emitWarning(
    'stripTypeScriptTypes is an experimental feature and might change at any time', 'ExperimentalWarning');
}

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
  stripTypeScriptTypes(code, options = {}) {
    warnOfStripping();
    validateString(code, 'code');
    validateObject(options, 'options');
    const { sourceMap = false, sourceUrl = '', mode = 'strip' } = options;
    validateOneOf(mode, 'options.mode', ['strip', 'transform']);
    validateString(sourceUrl, 'options.sourceUrl');
    if (mode === 'transform') {
      validateBoolean(sourceMap, 'options.sourceMap');
      return require('internal/unsimulated').notSimulated('module.stripTypeScriptTypes in the mode transform')();
    }
    validateOneOf(sourceMap, 'options.sourceMap', [false, undefined]);
    const stripped = internal.stripTypes(code, sourceUrl);
    return sourceUrl ? `${stripped}\n\n//# sourceURL=${sourceUrl}` : stripped;
  },
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
