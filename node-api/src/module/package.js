// `package.json`: which file a package means by a name (`exports`, `imports`, `main`), and whether its files are
// CommonJS or ES modules (Node's documentation, "Modules: Packages"). Both loaders resolve through here.
'use strict';

const { codes, setInside, setMade } = require('internal/errors');
const { urlOf } = require('internal/module/addresses');
const { dirname, resolve } = require('internal/module/paths');

const cache = new Map();
const requireConditions = Object.freeze(['require', 'node', 'node-addons', 'module-sync']);

const RESOLVE = 'node:internal/modules/esm/resolve:';
const READER = 'node:internal/modules/package_json_reader:';

/**
 * Who asks, as stacks show it: functions of Node's, innermost first, and for `require` the place and the line of the
 * statement that throws again what resolving has thrown.
 */
const FROM_NAME = { frames: [`moduleResolve (${RESOLVE}873:18)`] };

const calledBy = (origin, ...frames) => ({ ...origin, frames: [...frames, ...origin.frames] });

/** The same with another place for the innermost function. */
const at = (origin, frame) => ({ ...origin, frames: [frame, ...origin.frames.slice(1)] });

/** Throws an error that Node makes at a place, a `file:line:column`, whose text is `line`. */
function fail(error, origin, place, line, ...frames) {
  setMade(error, place, line);
  setInside(error, origin.place ?? '', origin.line ?? '', ...frames, ...origin.frames);
  throw error;
}

/** The parsed `package.json` of a folder; undefined when there is none. */
function read(folder, origin, importing) {
  const file = folder === '/' ? '/package.json' : `${folder}/package.json`;
  if (cache.has(file)) return cache.get(file);
  let found;
  if (internal.stat(file) === 0) {
    try {
      found = JSON.parse(internal.readText(file).replace(/^\uFEFF/, ''));
      if (found === null || typeof found !== 'object' || Array.isArray(found)) throw found;
      for (const key of ['name', 'type']) if (Object.hasOwn(found, key) && typeof found[key] !== 'string') throw found;
    } catch {
      const error = new Error(`Invalid package config ${file}${importing ? ` while importing ${importing}` : ''}.`);
      error.code = 'ERR_INVALID_PACKAGE_CONFIG';
      if (origin === undefined) throw error;
      // It is thrown by what no statement of Node's calls again.
      const line = '  const parsed = modulesBinding.readPackageJSON(';
      const own = { frames: origin.frames, place: `${READER}126:33`, line };
      fail(error, own, own.place, line, `Object.read (${READER}126:33)`);
    }
    found = { ...found, folder, file };
    if (typeof found.main !== 'string') delete found.main;
    if (typeof found.imports !== 'object') delete found.imports;
    if (typeof found.exports !== 'object' && typeof found.exports !== 'string') delete found.exports;
  }
  cache.set(file, found);
  return found;
}

/** The package that a file belongs to: the nearest `package.json` above it. */
function scope(file) {
  if (!file.startsWith('/')) return undefined;
  for (let folder = dirname(file); ; folder = dirname(folder)) {
    if (folder.endsWith('/node_modules')) return undefined;
    const found = read(folder);
    if (found || folder === '/') return found;
  }
}

/** A file of TypeScript, whose types are taken out before anything else looks at it. */
const isTypeScript = (file) => /\.[mc]?ts$/.test(file);

/** `module`, `commonjs`, or undefined when only the text can tell. */
function formatOf(file) {
  const [, kind] = /\.([mc]?)[jt]s$/.exec(file) ?? [];
  if (kind === 'm') return 'module';
  if (kind !== '') return 'commonjs';
  const type = scope(file)?.type;
  return type === 'module' || type === 'commonjs' ? type : undefined;
}

/** The name and the rest of a bare specifier: `@scope/name/rest` or `name/rest`. */
function split(specifier) {
  const match = /^((?:@[^/\\%]+\/)?[^./\\%][^/\\%]*)(\/.*)?$/.exec(specifier);
  return match && { name: match[1], subpath: `.${match[2] ?? ''}` };
}

/** The same by the rules of `import`, which say what is wrong. */
function splitImported(specifier, base, origin) {
  const scoped = specifier.startsWith('@');
  const first = specifier.indexOf('/');
  const end = scoped && first !== -1 ? specifier.indexOf('/', first + 1) : first;
  const name = end === -1 ? specifier : specifier.slice(0, end);
  if ((scoped && first === -1) || /^\.|%|\\/.test(name)) {
    fail(new codes.ERR_INVALID_MODULE_SPECIFIER(specifier, 'is not a valid package name', base), origin, `${READER}287:11`,
      '    throw new ERR_INVALID_MODULE_SPECIFIER(', `parsePackageName (${READER}287:11)`,
      `Object.getPackageJSONURL (${READER}298:53)`);
  }
  return { name, subpath: `.${end === -1 ? '' : specifier.slice(end)}` };
}

/** Whether a package says what it exports. */
const hasExports = (pkg) => pkg?.exports !== undefined && pkg.exports !== null;

/** The file that a package below `folder` (a node_modules) exports under this specifier; undefined without `exports`. */
function resolveExports(folder, specifier, conditions, origin) {
  const parts = split(specifier);
  if (!parts) return undefined;
  const pkg = read(resolve(folder, parts.name), calledBy(at(origin, 'resolveExports (node:internal/modules/cjs/loader:750:15)'),
    '_readPackage (node:internal/modules/cjs/loader:524:55)'));
  return hasExports(pkg) ? exported(pkg, parts.subpath, conditions, undefined, origin) : undefined;
}

/** A package may refer to itself by its own name. */
function resolveSelf(from, specifier, conditions, origin) {
  const pkg = scope(from);
  if (pkg?.exports === undefined || pkg.name === undefined) return undefined;
  if (specifier !== pkg.name && !specifier.startsWith(`${pkg.name}/`)) return undefined;
  return exported(pkg, `.${specifier.slice(pkg.name.length)}`, conditions, from, origin);
}

/** Whether `exports` is what the package itself exports, and not a table of names. */
function isSugar({ exports, file }, base, origin) {
  if (typeof exports === 'string' || Array.isArray(exports)) return true;
  if (typeof exports !== 'object' || exports === null) return false;
  const kinds = Object.getOwnPropertyNames(exports).map((key) => !key.startsWith('.'));
  if (kinds.some((kind) => kind !== kinds[0])) {
    const error = new codes.ERR_INVALID_PACKAGE_CONFIG(file, base && urlOf(base),
      '"exports" cannot contain some keys starting with \'.\' and some not. The exports object must either be an object ' +
      'of package subpath keys or an object of main entry condition name keys only.');
    fail(error, origin, `${RESOLVE}570:13`, '      throw new ERR_INVALID_PACKAGE_CONFIG(',
      `isConditionalExportsMainSugar (${RESOLVE}570:13)`, `packageExportsResolve (${RESOLVE}592:7)`);
  }
  return kinds[0] ?? false;
}

function exported(pkg, subpath, conditions, base, origin) {
  const exports = isSugar(pkg, base, origin) ? { '.': pkg.exports } : pkg.exports;
  const ask = { key: subpath, table: exports, pkg, conditions, base, isImports: false };
  const found = match(ask, (place) => calledBy(origin, `packageExportsResolve (${RESOLVE}${place})`), '600:27', '646:27');
  if (found?.value !== undefined && found.value !== null) return found.value;
  const place = found === undefined ? '663:9' : found.isPattern ? '658:13' : '606:13';
  return fail(new codes.ERR_PACKAGE_PATH_NOT_EXPORTED(`${pkg.folder}/`.replace('//', '/'), subpath, base), origin,
    `${RESOLVE}315:10`, '  return new ERR_PACKAGE_PATH_NOT_EXPORTED(', `exportsNotFound (${RESOLVE}315:10)`,
    `packageExportsResolve (${RESOLVE}${place})`);
}

/** The file behind `#name`, by the `imports` of the package that `from` belongs to. */
function resolveImports(name, from, conditions, origin) {
  if (name === '#' || name.endsWith('/')) {
    const reason = 'is not a valid internal imports specifier name';
    fail(new codes.ERR_INVALID_MODULE_SPECIFIER(name, reason, from), origin, `${RESOLVE}699:11`,
      '    throw new ERR_INVALID_MODULE_SPECIFIER(name, reason, fileURLToPath(base));',
      `packageImportsResolve (${RESOLVE}699:11)`);
  }
  const pkg = scope(from);
  if (pkg?.imports) {
    const ask = { key: name, table: pkg.imports, pkg, conditions, base: from, isImports: true };
    const found = match(ask, (place) => calledBy(origin, `packageImportsResolve (${RESOLVE}${place})`), '709:31', '741:33');
    if (found?.value !== undefined && found.value !== null) return found.value;
  }
  return fail(new codes.ERR_PACKAGE_IMPORT_NOT_DEFINED(name, pkg && `${pkg.folder}/`.replace('//', '/'), from), origin,
    `${RESOLVE}302:10`, '  return new ERR_PACKAGE_IMPORT_NOT_DEFINED(', `importNotDefined (${RESOLVE}302:10)`,
    `packageImportsResolve (${RESOLVE}752:9)`);
}

/** Whether a pattern comes before another: it has more before its `*`, or more in all. */
function isBetter(pattern, best) {
  const [star, other] = [pattern.indexOf('*'), best.indexOf('*')];
  return star > other || (star === other && pattern.length > best.length);
}

/**
 * Looks a key up in `exports` or `imports`: as it stands, else by the best pattern. Undefined when nothing fits, and
 * otherwise what its target means.
 */
function match(ask, origin, plainPlace, patternPlace) {
  const { key, table } = ask;
  if (Object.hasOwn(table, key) && !key.includes('*') && (ask.isImports || !key.endsWith('/'))) {
    return { value: target(table[key], { ...ask, match: key, filling: '', isPattern: false }, origin(plainPlace)) };
  }
  let best = '';
  let filling = '';
  for (const pattern of Object.getOwnPropertyNames(table)) {
    const star = pattern.indexOf('*');
    if (star === -1 || !key.startsWith(pattern.slice(0, star))) continue;
    if (!ask.isImports && key.endsWith('/')) warnTrailingSlash(ask);
    const tail = pattern.slice(star + 1);
    if (key.length < pattern.length || !key.endsWith(tail) || tail.includes('*')) continue;
    if (best === '' || isBetter(pattern, best)) {
      best = pattern;
      filling = key.slice(star, key.length - tail.length);
    }
  }
  if (best === '') return undefined;
  const value = target(table[best], { ...ask, match: best, filling, isPattern: true }, origin(patternPlace));
  return { value, isPattern: true };
}

const warned = new Set();

function warnTrailingSlash({ key, pkg, base }) {
  if (process.noDeprecation || warned.has(`${pkg.file}|${key}`)) return;
  warned.add(`${pkg.file}|${key}`);
  process.emitWarning(
    `Use of deprecated trailing slash pattern mapping "${key}" in the "exports" field module resolution of the package ` +
      `at ${pkg.file}${base ? ` imported from ${base}` : ''}. Mapping specifiers ending in "/" is no longer supported.`,
    'DeprecationWarning',
    'DEP0155',
  );
}

/** A segment that leads elsewhere: `.`, `..` or `node_modules`, perhaps escaped. */
const LEADS_AWAY = new RegExp(
  String.raw`(?:^|[\\/])(?:(?:\.|%2e){1,2}|(?:n|%[64]e)(?:o|%[64]f)(?:d|%[64]4)(?:e|%[64]5)(?:_|%5f)(?:m|%[64]d)(?:o|%[64]f)` +
    String.raw`(?:d|%[64]4)(?:u|%[75]5)(?:l|%[64]c)(?:e|%[64]5)(?:s|%[75]3))(?:[\\/]|$)`,
  'i',
);

function invalidTarget(value, ask, origin, ...frames) {
  const shown = typeof value === 'object' && value !== null ? JSON.stringify(value) : `${value}`;
  const { pkg, match: key, isImports, base } = ask;
  const folder = `${pkg.folder}/`.replace('//', '/');
  fail(new codes.ERR_INVALID_PACKAGE_TARGET(folder, key, shown, isImports, base), origin, `${RESOLVE}353:10`,
    '  return new ERR_INVALID_PACKAGE_TARGET(', `invalidPackageTarget (${RESOLVE}353:10)`, ...frames);
}

function textTarget(value, ask, origin) {
  const { pkg, filling, isPattern, isImports, conditions } = ask;
  const own = (place) => `resolvePackageTargetString (${RESOLVE}${place})`;
  const fill = (text) => (isPattern ? text.replaceAll('*', () => filling) : text);
  if (!value.startsWith('./')) {
    const isBare = isImports && !value.startsWith('/') && !value.startsWith('../') && !require('url').URL.canParse(value);
    if (!isBare) invalidTarget(value, ask, origin, own('406:11'));
    return packageFile(fill(value), pkg.file, conditions, calledBy(origin, own('402:16')));
  }
  if (LEADS_AWAY.test(value.slice(2))) invalidTarget(value, ask, origin, own('421:11'));
  if (LEADS_AWAY.test(filling)) {
    const reason = `request is not a valid match in pattern "${ask.match}" for the "${isImports ? 'imports' : 'exports'}" ` +
      `resolution of ${pkg.file}`;
    const request = ask.match.replace('*', () => filling);
    fail(new codes.ERR_INVALID_MODULE_SPECIFIER(request, reason, ask.base), origin, `${RESOLVE}333:9`,
      '  throw new ERR_INVALID_MODULE_SPECIFIER(request, reason,', `throwInvalidSubpath (${RESOLVE}333:9)`, own('445:7'));
  }
  return addressed(pkg.folder, fill(value));
}

/** The path of a file as the path of a URL. */
const escaped = (path) => path.replace(/[%?#]/g, encodeURIComponent);

/** A path by the rules of URLs, whose escapes stay: a `/` at the end does too. */
function addressed(folder, relative) {
  const path = resolve(escaped(folder), relative);
  return path !== '/' && /(?:^|\/)\.{0,2}$/.test(relative) ? `${path}/` : path;
}

function target(value, ask, origin) {
  const own = (place) => `resolvePackageTarget (${RESOLVE}${place})`;
  if (typeof value === 'string') return textTarget(value, ask, calledBy(origin, own('485:12')));
  if (value === null) return null;
  if (Array.isArray(value)) {
    let last = value.length === 0 ? null : undefined;
    for (const item of value) {
      let found;
      try {
        found = target(item, ask, calledBy(origin, own('498:25')));
      } catch (error) {
        last = error;
        if (error.code !== 'ERR_INVALID_PACKAGE_TARGET') throw error;
        continue;
      }
      if (found !== undefined && found !== null) return found;
      if (found === null) last = null;
    }
    if (last === undefined || last === null) return last;
    throw last;
  }
  if (typeof value === 'object') {
    const keys = Object.getOwnPropertyNames(value);
    if (keys.some((key) => `${+key}` === key && +key >= 0 && +key < 0xffffffff)) {
      const { pkg, base } = ask;
      const error = new codes.ERR_INVALID_PACKAGE_CONFIG(pkg.file, base && urlOf(base),
        '"exports" cannot contain numeric property keys.');
      fail(error, origin, `${RESOLVE}526:15`, '        throw new ERR_INVALID_PACKAGE_CONFIG(', own('526:15'));
    }
    for (const condition of keys) {
      if (condition !== 'default' && !ask.conditions.includes(condition)) continue;
      const found = target(value[condition], ask, calledBy(origin, own('535:31')));
      if (found !== undefined) return found;
    }
    return undefined;
  }
  return invalidTarget(value, ask, origin, own('546:9'));
}

/** What `import` means by the name of a package: a path, or the address of a module of Node's own. */
function packageFile(specifier, base, conditions, origin = FROM_NAME) {
  if (internal.isBuiltin(specifier)) return `node:${specifier}`;
  const inner = calledBy(origin, `packageResolve (${RESOLVE}784:25)`);
  const { name, subpath } = splitImported(specifier, base, inner);
  const own = scope(base);
  let pkg;
  let folder;
  if (hasExports(own) && own.name === name) {
    pkg = own;
  } else {
    folder = packageFolder(name, base, inner);
    pkg = read(folder, calledBy(origin, `packageResolve (${RESOLVE}787:43)`), `"${specifier}" from ${base}`);
  }
  if (hasExports(pkg)) return exported(pkg, subpath, conditions, base, calledBy(origin, `packageResolve (${RESOLVE}792:12)`));
  if (subpath !== '.') return addressed(folder, subpath);
  return mainFile(folder, pkg, base, calledBy(origin, `packageResolve (${RESOLVE}796:12)`));
}

/** The nearest folder of that package. */
function packageFolder(name, base, origin) {
  for (let folder = dirname(base); ; folder = dirname(folder)) {
    const home = resolve(folder, 'node_modules', name);
    if (!folder.endsWith('/node_modules') && internal.stat(home) === 1) return home;
    if (folder !== '/') continue;
    return fail(new codes.ERR_MODULE_NOT_FOUND(name, base, null), origin, `${READER}331:9`,
      '  throw new ERR_MODULE_NOT_FOUND(packageName, fileURLToPath(base), null);',
      `Object.getPackageJSONURL (${READER}331:9)`);
  }
}

/** The file that a package without `exports` is for `import`. */
function mainFile(folder, pkg, base, origin) {
  const main = pkg?.main;
  const candidates = main
    ? ['', '.js', '.json', '.node', '/index.js', '/index.json', '/index.node'].map((end) => `${main}${end}`)
    : [];
  for (const name of [...candidates, 'index.js', 'index.json', 'index.node']) {
    if (internal.stat(resolve(folder, name)) === 0) return escaped(resolve(folder, name));
  }
  const error = new Error(`Cannot find package '${resolve(folder, main || 'index.js')}' imported from ${base}`);
  error.code = 'ERR_MODULE_NOT_FOUND';
  return fail(error, origin, `${RESOLVE}202:26`,
    '  const resolvedOption = FSLegacyMainResolve(pkgPath, packageConfig.main, baseStringified);',
    `legacyMainResolve (${RESOLVE}202:26)`);
}

/** The place in a JSON text, and its line, at which a complaint points; without one it is the end. */
function jsonPlace(text, message) {
  const lines = text.replace(/^\uFEFF/, '').split('\n');
  const [, line, column] = /\(line (\d+) column (\d+)\)/.exec(message) ?? [0, lines.length, lines.at(-1).length + 1];
  return [`<anonymous_script>:${line}:${column}`, lines[line - 1]];
}

module.exports = {
  FROM_NAME, RESOLVE, addressed, calledBy, fail, formatOf, isTypeScript, jsonPlace, packageFile,
  packageFolder, read, requireConditions, resolveExports, resolveImports, resolveSelf, scope, splitImported,
};
