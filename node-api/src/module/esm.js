// Where a program starts, and what of the ES module loader is JavaScript.
'use strict';

const Module = require('internal/module/cjs');
const packages = require('internal/module/package');

/** `node FILE`: an ES module goes through the asynchronous loader, everything else through `Module._load`. */
exports.runMain = function runMain(path) {
  Module._initPaths();
  const found = Module._findPath(path, null, true);
  if (found && isModule(found)) runModule(found);
  else Module._load(path, null, true);
};

function isModule(path) {
  const format = packages.formatOf(path);
  if (format !== undefined || !path.endsWith('.js')) return format === 'module';
  if (!internal.isModuleSyntax(internal.readText(path))) return false;
  warnTypeless(path);
  return true;
}

/** A `.js` file with the syntax of an ES module and no word about it in `package.json`. */
function warnTypeless(path) {
  const file = packages.scope(path)?.file;
  if (file === undefined) return;
  const { emitWarning } = process;
  emitWarning(
    `Module type of ${packages.urlOf(path)} is not specified and it doesn't parse as CommonJS.\n` +
      'Reparsing as ES module because module syntax was detected. This incurs a performance overhead.\n' +
      `To eliminate this warning, add "type": "module" to ${file}.`,
    { code: 'MODULE_TYPELESS_PACKAGE_JSON' },
  );
}

async function runModule(path) {
  await undefined;
  internal.mainStarted();
  try {
    await internal.importMain(packages.urlOf(path));
  } catch (error) {
    // Node reports an error of the entry as uncaught, without asking `unhandledRejection` listeners.
    internal.mainFailed(error);
  }
  internal.mainSettled();
}

exports.resolveImport = packages.resolveImport;

/** Names that a CommonJS file exports as far as its text shows them (what cjs-module-lexer finds). */
exports.exportNames = function exportNames(path, seen = new Set()) {
  if (seen.has(path)) return [];
  seen.add(path);
  const names = new Set(['default']);
  if (!/\.c?js$/.test(path)) return [...names];
  const text = internal.readText(path).replace(/\/\*[\s\S]*?\*\/|(^|[^:'"`\\])\/\/[^\n]*/g, '$1');
  const add = (pattern) => {
    for (const match of text.matchAll(pattern)) names.add(match[1]);
  };
  add(/(?:^|[^.\w$])(?:module\.)?exports\.([A-Za-z_$][\w$]*)\s*=(?!=)/g);
  add(/(?:^|[^.\w$])(?:module\.)?exports\[\s*['"]([^'"]+)['"]\s*\]\s*=(?!=)/g);
  add(/Object\.defineProperty\(\s*(?:module\.)?exports\s*,\s*['"]([^'"]+)['"]/g);
  for (const match of text.matchAll(/(?:^|[^.\w$])module\.exports\s*=\s*\{([^]*?)\}/g)) {
    for (const part of match[1].split(',')) {
      const key = /^\s*(?:(?:async\s+)?([A-Za-z_$][\w$]*)|['"]([^'"]+)['"])\s*(:|$)/.exec(part);
      if (!key) {
        const spread = /^\s*\.\.\.require\(\s*['"]([^'"]+)['"]\s*\)/.exec(part);
        if (spread) {
          reexport(spread[1]);
          continue;
        }
        break;
      }
      names.add(key[1] ?? key[2]);
    }
  }
  for (const match of text.matchAll(/(?:^|[^.\w$])module\.exports\s*=\s*require\(\s*['"]([^'"]+)['"]\s*\)/g)) {
    reexport(match[1]);
  }
  for (const match of text.matchAll(/__exportStar\(\s*require\(\s*['"]([^'"]+)['"]\s*\)/g)) reexport(match[1]);
  function reexport(specifier) {
    try {
      const parent = new Module(path);
      parent.filename = path;
      parent.paths = Module._nodeModulePaths(parent.path);
      const file = Module._resolveFilename(specifier, parent);
      const found = internal.isBuiltin(file) ? Object.keys(require(file.replace(/^node:/, ''))) : exportNames(file, seen);
      for (const name of found) names.add(name);
    } catch {
      // A file that is not there exports nothing; loading it will say so.
    }
  }
  return [...names];
};

/** Runs a CommonJS file for an `import` of it. */
exports.loadCommonJs = function loadCommonJs(path) {
  return Module._load(path, undefined, false);
};
