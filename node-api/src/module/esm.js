// Where a program starts, and what of the ES module loader is JavaScript.
'use strict';

const Module = require('internal/module/cjs');
const { setInside, setMade } = require('internal/errors');
const addresses = require('internal/module/addresses');
const { exportsAtLoad } = require('internal/module/class');
const imports = require('internal/module/imports');
const namesIn = require('internal/module/names');
const shared = require('internal/module/shared');
const packages = require('internal/module/package');

/** `node FILE`: an ES module goes through the asynchronous loader, everything else through `Module._load`. */
exports.runMain = function runMain(path) {
  Module._initPaths();
  const found = Module._findPath(path, null, true);
  if (found && isModule(found)) runModule(found);
  else {
    internal.scriptStarted();
    Module._load(path, null, true);
  }
};

function isModule(path) {
  const format = packages.formatOf(path);
  if (format !== undefined || !/\.[jt]s$/.test(path)) return format === 'module';
  if (!internal.isModuleSyntax(internal.codeOf(path))) return false;
  warnTypeless(path);
  return true;
}

/** A `.js` file with the syntax of an ES module and no word about it in `package.json`. */
function warnTypeless(path) {
  const file = packages.scope(path)?.file;
  if (file === undefined) return;
  const { emitWarning } = process;
  emitWarning(
    `Module type of ${addresses.urlOf(path)} is not specified and it doesn't parse as CommonJS.\n` +
      'Reparsing as ES module because module syntax was detected. This incurs a performance overhead.\n' +
      `To eliminate this warning, add "type": "module" to ${file}.`,
    { code: 'MODULE_TYPELESS_PACKAGE_JSON' },
  );
}

/** Evaluates the entry. What it throws passes as many asynchronous functions as it does in Node's loader. */
async function importMain(url) {
  const run = async () => {
    await internal.importMain(url, () => shared.linkedGraphs.push([url, false]));
  };
  const load = async () => {
    await run();
  };
  await load();
}

async function runModule(path) {
  await undefined;
  internal.mainStarted();
  try {
    await importMain(addresses.urlOf(path));
  } catch (error) {
    explainCommonJsName(error, path);
    // Node reports an error of the entry as uncaught, without asking `unhandledRejection` listeners.
    internal.mainFailed(error);
  }
  internal.mainSettled();
}

/** What to write instead, in a module that waits at its top level. */
const advice = {
  '__dirname': 'use import.meta.dirname instead',
  '__filename': 'use import.meta.filename instead',
  'exports': 'use export instead of module.exports/exports',
  'module': 'use export instead of module.exports/exports',
  'require': 'replace require() with import',
};

/** An error that names a variable which only CommonJS has says so. `path` is the module that was asked for. */
function explainCommonJsName(error, path) {
  if (error?.name !== 'ReferenceError') return;
  const name = / is not defined$/.test(error.message) ? error.message.replace(/ is not defined$/, '') : '';
  if (!Object.hasOwn(advice, name)) return;
  if (internal.hasTopLevelAwait(path)) {
    error.message =
      `Cannot determine intended module format because both '${name}' and top-level await are present. If the code is ` +
      `intended to be CommonJS, wrap await in an async function. If the code is intended to be an ES module, ${advice[name]}.`;
    error.code = 'ERR_AMBIGUOUS_MODULE_SYNTAX';
    return;
  }
  error.message += ' in ES module scope';
  if (name === 'require') error.message += ', you can use import instead';
  const scope = path.endsWith('.js') ? packages.scope(path) : undefined;
  if (scope?.type !== 'module') return;
  error.message +=
    `\nThis file is being treated as an ES module because it has a '.js' file extension and '${scope.file}' contains ` +
    '"type": "module". To treat it as a CommonJS script, rename it to use the \'.cjs\' file extension.';
}

exports.explainCommonJsName = explainCommonJsName;

exports.resolveImport = imports.resolveImport;

/** Whether the CommonJS file of that path runs. */
exports.isExecuting = (path) => Module._cache[path]?.[shared.kIsExecuting] === true;

/** The text that hooks have given for a file. */
const given = (path) => (shared.given.size === 0 ? undefined : shared.given.get(addresses.addressOf(path)));

/** The CommonJS module of a file, which is in the cache before it runs. */
function emplaced(path) {
  const cached = Module._cache[path];
  if (cached) return cached;
  const module = new Module(path);
  module.filename = path;
  module.paths = Module._nodeModulePaths(module.path);
  module[shared.kIsCachedByESM] = true;
  Module._cache[path] = module;
  return module;
}

/** Names that a CommonJS file exports as far as its text shows them (what cjs-module-lexer finds). */
exports.exportNames = function exportNames(path, seen = new Set()) {
  if (seen.has(path)) return [];
  seen.add(path);
  const names = new Set(['default']);
  const parent = emplaced(path);
  if (/\.(?:json|node)$/.test(path) && !given(path)) return [...names];
  const found = namesIn(internal.codeOf(path));
  for (const name of found.names) names.add(name);
  for (const file of found.files) reexport(file);
  function reexport(specifier) {
    try {
      const file = Module._resolveFilename(specifier, parent);
      if (internal.isBuiltin(file)) return;
      for (const name of exportNames(file, seen)) names.add(name);
    } catch {
      // A file that is not there exports nothing; loading it will say so.
    }
  }
  return [...names];
};

const LOADER = 'node:internal/modules/esm/loader:';
/** What of Node makes a module of a JSON file that is imported. */
const JSON_MODULE = [
  'parse (<anonymous>)',
  'ModuleLoader.jsonStrategy (node:internal/modules/esm/translators:521:21)',
  `#translate (${LOADER}438:20)`,
  `afterLoad (${LOADER}506:29)`,
  `ModuleLoader.loadAndTranslate (${LOADER}511:12)`,
  `#getOrCreateModuleJobAfterResolve (${LOADER}564:36)`,
  `afterResolve (${LOADER}611:52)`,
  `ModuleLoader.getOrCreateModuleJob (${LOADER}617:12)`,
];

/** The value of a JSON file for an `import` of it; `require` gives the same. */
exports.loadJson = function loadJson(path) {
  const file = addresses.withoutSearch(path);
  // What was asked for with a query is a value of its own.
  const isShared = file === path && !path.startsWith('data:');
  if (isShared && Module._cache[path]?.loaded) return Module._cache[path].exports;
  const text = path.startsWith('data:') ? addresses.dataOf(path) : internal.codeOf(file);
  let value;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (cause) {
    const error = new SyntaxError(`${file}: ${cause.message}`);
    setMade(error, ...packages.jsonPlace(text, cause.message));
    setInside(error, '', '', ...JSON_MODULE);
    throw error;
  }
  if (isShared) Module._cache[path] = { exports: value, loaded: true };
  return value;
};

/** Runs a CommonJS file for an `import` of it. Where its text shows names, Node looks for them in what it exports. */
exports.loadCommonJs = function loadCommonJs(path, showsNames) {
  const hooked = given(path);
  const options = hooked && { resolved: { ...hooked.found, filename: path }, source: hooked.source };
  const loaded = Module._load(path, undefined, false, options);
  const module = Module._cache[path];
  const whole = exportsAtLoad.has(module) ? exportsAtLoad.get(module) : loaded;
  exportsAtLoad.delete(module);
  if (showsNames && (whole === undefined || whole === null)) {
    const error = new TypeError('Cannot convert undefined or null to object');
    const place = 'node:internal/modules/esm/translators:260';
    const line = '          !ObjectPrototypeHasOwnProperty(exports, exportName)) {';
    setInside(error, `${place}:11`, line, 'hasOwnProperty (<anonymous>)', `ModuleWrap.<anonymous> (${place}:12)`);
    throw error;
  }
  return whole;
};
