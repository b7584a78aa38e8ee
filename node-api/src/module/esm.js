// Where a program starts, and what of the ES module loader is JavaScript.
'use strict';

const Module = require('internal/module/cjs');
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

exports.resolveImport = packages.resolveImport;

/** A property defined with a value, or with a getter that hands on a property of something else. */
const DEFINED = new RegExp(
  String.raw`Object\.defineProperty\(\s*(?:module\.)?exports\s*,\s*['"]([^'"]+)['"]\s*,\s*\{\s*` +
    String.raw`(?:enumerable\s*:\s*true\s*,\s*)?(?:value\s*:|get\s*(?::\s*function(?:\s+[\w$]+)?)?\s*\(\s*\)\s*\{\s*` +
    String.raw`return\s+[\w$]+(?:\.[\w$]+|\[\s*['"][^'"]+['"]\s*\])\s*;?\s*\}\s*,?\s*\}\s*\))`,
  'g',
);

/** Names that a CommonJS file exports as far as its text shows them (what cjs-module-lexer finds). */
exports.exportNames = function exportNames(path, seen = new Set()) {
  if (seen.has(path)) return [];
  seen.add(path);
  const names = new Set(['default']);
  if (!/\.c?js$/.test(path)) return [...names];
  const code = internal.readText(path).replace(/\/\*[\s\S]*?\*\/|(^|[^:'"`\\])\/\/[^\n]*/g, '$1');
  // What a text says about exports is no export.
  const text = code.replace(/(['"`])(?:\\.|(?!\1)[^\\\n])*\1/g, (whole) => (whole.includes('exports') ? "''" : whole));
  const add = (pattern) => {
    for (const match of text.matchAll(pattern)) names.add(match[1]);
  };
  // A comparison counts as well: Node looks for nothing after the sign.
  add(/(?:^|[^.\w$])(?:module\s*\.\s*)?exports\s*\.\s*([A-Za-z_$][\w$]*)\s*=/g);
  add(/(?:^|[^.\w$])(?:module\s*\.\s*)?exports\s*\[\s*['"]([^'"]+)['"]\s*\]\s*=/g);
  add(DEFINED);
  // Each assignment of the whole forgets what the one before handed on.
  let whole = [];
  for (const match of text.matchAll(/(?:^|[^.\w$])module\.exports\s*=\s*(?:\{([^]*?)\}|require\(\s*['"]([^'"]+)['"]\s*\)|)/g)) {
    whole = match[2] === undefined ? [] : [match[2]];
    for (const part of match[1]?.split(',') ?? []) {
      const spread = /^\s*\.\.\.(?:require\(\s*['"]([^'"]+)['"]\s*\)|[\w$]+)\s*$/.exec(part);
      if (spread) {
        if (spread[1]) whole.push(spread[1]);
        continue;
      }
      // A value counts when it begins with a word. After anything more than a word, Node stops looking.
      const word = '(?!null\\b)[A-Za-z_$][\\w$]*';
      const key = new RegExp(`^\\s*(?:(?!get\\b)(${word})|['"]([^'"]+)['"])\\s*(?::\\s*${word}\\s*)?`).exec(part);
      if (!key || (!key[1] && !key[0].includes(':'))) break;
      const rest = part.slice(key[0].length);
      if (rest.startsWith(':')) break;
      names.add(key[1] ?? key[2]);
      if (rest !== '') break;
    }
  }
  whole.forEach(reexport);
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
  if (path.startsWith('data:')) return JSON.parse(packages.dataOf(path));
  return Module._load(path, undefined, false);
};
