// `require` of ES modules.
'use strict';

const { codes } = require('internal/errors');
const addresses = require('internal/module/addresses');
const { from, kRequired, kURL, loaders, requireStackOf } = require('internal/module/class');
const { ESM_HANDLER, ESM_JOB, ESM_LOADER, HANDLER, LOADER, refused } = require('internal/module/frames');
const shared = require('internal/module/shared');
const { giveText } = require('internal/module/sources');

/** Addresses of the ES modules that came with a `require`. */
const requiredUrls = new Set();

/** Refuses an ES module that cannot be evaluated at once: its graph waits somewhere, or it is being loaded or evaluated. */
function checkRequired(module, filename, status) {
  const { ERR_REQUIRE_ASYNC_MODULE, ERR_REQUIRE_CYCLE_MODULE, ERR_REQUIRE_ESM_RACE_CONDITION } = codes;
  const url = module[kRequired];
  if (status === 'uninstantiated') {
    throw refused(new ERR_REQUIRE_ESM_RACE_CONDITION(filename, loaders.get(module)?.filename), `${ESM_LOADER}325`, 8,
      'throw new ERR_REQUIRE_ESM_RACE_CONDITION(filename, parentFilename, false);',
      `ModuleLoader.importSyncForRequire (${ESM_LOADER}325:15)`, ...ESM_HANDLER);
  }
  if (internal.isAsyncGraph(url)) {
    const job = requiredUrls.has(url) ? 'ModuleJobSync' : 'ModuleJob';
    const called = status === undefined ?
      [`${job}.throwIfAsyncGraph (${ESM_JOB}313:11)`, `${job}.runSync (${ESM_JOB}662:10)`,
        `ModuleLoader.importSyncForRequire (${ESM_LOADER}347:47)`] :
      [`${job}.throwIfAsyncGraph (${ESM_JOB}313:11)`, `ModuleLoader.importSyncForRequire (${ESM_LOADER}292:13)`];
    throw refused(new ERR_REQUIRE_ASYNC_MODULE(filename, requireStackOf(loaders.get(module))), `${ESM_JOB}313`, 4,
      'throw new ERR_REQUIRE_ASYNC_MODULE(filename, parent, locations);', ...called, ...ESM_HANDLER);
  }
  // Some module of a new graph may be under way, for whoever has required this one.
  if (status === 'evaluating' || internal.moduleStatus(url) === 'evaluating') {
    const error = new ERR_REQUIRE_CYCLE_MODULE(
      `Cannot require() ES Module ${filename} in a cycle.${from(module, ' (from ')} A cycle involving require(esm) is not ` +
      'allowed to maintain invariants mandated by the ECMAScript specification. Try making at least part of the ' +
      'dependency in the graph lazily loaded.');
    throw refused(error, `${ESM_LOADER}334`, 6, 'throw new ERR_REQUIRE_CYCLE_MODULE(message);',
      `ModuleLoader.importSyncForRequire (${ESM_LOADER}334:13)`, ...ESM_HANDLER);
  }
}

/** Evaluates an ES module that came with this `require`. */
function runRequired(url) {
  return internal.evaluateRequired(url);
}

/** Evaluates an ES module that was there before. */
function runKnown(url) {
  return internal.evaluateRequired(url);
}

/** `require` of an ES module with that text: its namespace, or the export that it names `module.exports`. */
function loadEsm(module, filename, content) {
  const url = module[kURL] ?? addresses.urlOf(filename);
  const status = internal.moduleStatus(url);
  if (status === undefined) {
    giveText(module, filename, content);
    internal.loadRequired(url);
    shared.linkedGraphs.push([url, true]);
    requiredUrls.add(url);
  }
  module[kRequired] = url;
  checkRequired(module, filename, status);
  let namespace;
  try {
    namespace = status === undefined ? runRequired(url) : runKnown(url);
  } catch (error) {
    if (status === undefined) require('internal/module/esm').explainCommonJsName(error, filename);
    throw error;
  }
  if (Object.hasOwn(namespace, 'module.exports')) module.exports = namespace['module.exports'];
  else if (!Object.hasOwn(namespace, 'default') || Object.hasOwn(namespace, '__esModule')) module.exports = namespace;
  else {
    module.exports = internal.withEsModuleMark(filename);
  }
}

/** Refuses a second `require` of an ES module that has not been evaluated yet. */
function checkHalfRequired(module) {
  if (module[kRequired] !== undefined && internal.moduleStatus(module[kRequired]) !== 'evaluated') {
    const error = new codes.ERR_REQUIRE_CYCLE_MODULE(`Cannot require() ES Module ${module.id} in a cycle.${from(module, ' (from ')}`);
    throw refused(error, `${LOADER}1088`, 4, 'throw new ERR_REQUIRE_CYCLE_MODULE(message);',
      `getExportsForCircularRequire (${LOADER}1088:11)`, `Module._load (${LOADER}1330:18)`, ...HANDLER.slice(2));
  }
}

module.exports = { checkHalfRequired, loadEsm };
