// `package.json`: which file a package means by a name (`exports`, `imports`, `main`), and whether its files are
// CommonJS or ES modules. Both loaders resolve through here (Node's documentation, "Modules: Packages" and the resolution
// algorithm in "Modules: ECMAScript modules").
'use strict';

const { codes, setInside, setMade, setStackHeader } = require('internal/errors');
const { validateString } = require('internal/validators');
const { dirname, resolve } = require('internal/module/paths');

const cache = new Map();
/** What was linked without `import()`: the addresses, and whether `require` asked. */
const linkedGraphs = [];
/** What a program has changed of how modules are found and read: its hooks, and what of `fs` it has replaced. */
const changed = {};
/** Modules whose text hooks have given, by address: what is found there, and the text. */
const given = new Map();
/** Marks a CommonJS module whose file runs, for both loaders. */
const kIsExecuting = Symbol('kIsExecuting');
/** Marks one that is in the cache since an `import` has asked for its names. */
const kIsCachedByESM = Symbol('kIsCachedByESMLoader');
const requireConditions = Object.freeze(['require', 'node', 'node-addons', 'module-sync']);
let importConditions = Object.freeze(['node', 'import', 'module-sync', 'node-addons']);

const RESOLVE = 'node:internal/modules/esm/resolve:';
const READER = 'node:internal/modules/package_json_reader:';

/**
 * Who asks, as stacks show it: functions of Node's, innermost first, and for `require` the place and the line of the
 * statement that throws again what resolving has thrown.
 */
const FROM_NAME = { frames: [`moduleResolve (${RESOLVE}873:18)`] };
const FROM_HASH = { frames: [`moduleResolve (${RESOLVE}862:16)`] };
const FROM_FILE = { frames: [`moduleResolve (${RESOLVE}879:10)`] };

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
      found = JSON.parse(internal.readText(file));
      if (found === null || typeof found !== 'object' || Array.isArray(found)) throw found;
      if (Object.hasOwn(found, 'name') && typeof found.name !== 'string') throw found;
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
const escaped = (path) => path.replaceAll('%', '%25');

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

/** The path of a file URL. */
function fileOf(url) {
  if (!url.startsWith('file:')) return withoutSearch(url);
  return decodeURIComponent(url.replace(/^file:\/\//, '').replace(/[?#].*$/s, ''));
}

/** The parts of a `data:` URL: type, parameters, text. */
const dataParts = (url) => /^data:([^,;]*)([^,]*),(.*)$/s.exec(url) ?? [];

/** The format that the type of a `data:` URL means. */
function dataFormat(url) {
  const [, type] = dataParts(url);
  if (/^(?:text|application)\/javascript$/.test(type)) return 'module';
  if (type === 'application/json') return 'json';
  throw new codes.ERR_UNKNOWN_MODULE_FORMAT(type.includes('/') ? type : null, url);
}

/** The text in a `data:` URL. */
function dataOf(url) {
  const [, , parameters, text] = dataParts(url);
  const plain = decodeURIComponent(text);
  return parameters.endsWith(';base64') ? require('buffer').Buffer.from(plain, 'base64').toString() : plain;
}

/** Stands between a module's path and the query that it was imported with, as in `instrument/address.rs`. */
const SEARCH = '\0';

/** The file of a module that may have been imported with a query. */
const withoutSearch = (path) => path.split(SEARCH, 1)[0];

/** The URL of a path, with what a URL cannot hold escaped. */
function urlOf(path) {
  if (path.startsWith('data:')) return path;
  const [file, search = ''] = path.split(SEARCH);
  return `file://${encodeURI(file).replaceAll('?', '%3F').replaceAll('#', '%23').replaceAll('~', '%7E')}${search}`;
}

const decoded = (path) => {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
};

/** The path, with what was escaped, of what `import` means by a specifier that names no built-in module. */
function importPath(specifier, from) {
  if (/^(?:\.\.?\/|\/|\.\.?$)/.test(specifier)) return addressed(dirname(from), specifier.replaceAll('\\', '/'));
  if (specifier.startsWith('file:')) return addressed('/', specifier.replace(/^file:\/\/[^/]*/, ''));
  if (specifier.startsWith('#')) return resolveImports(specifier, from, importConditions, FROM_HASH);
  return packageFile(specifier, from, importConditions);
}

/** The file at a path that an import leads to. */
function existingFile(path, from, search) {
  if (/%2f|%5c/i.test(path)) {
    const reason = 'must not include encoded "/" or "\\" characters';
    fail(new codes.ERR_INVALID_MODULE_SPECIFIER(path, reason, from), FROM_FILE, `${RESOLVE}234:11`,
      '    throw new ERR_INVALID_MODULE_SPECIFIER(', `finalizeResolution (${RESOLVE}234:11)`);
  }
  const file = decoded(path);
  const kind = file.endsWith('/') ? 1 : internal.stat(file);
  if (kind === 0) return internal.realpath(file);
  const url = urlOf(file) + search;
  const isFolder = kind === 1;
  const error = isFolder
    ? new codes.ERR_UNSUPPORTED_DIR_IMPORT(file, from, url)
    : new codes.ERR_MODULE_NOT_FOUND(file, from, url);
  const [place, line] = isFolder
    ? [`${RESOLVE}260:11`, '    throw new ERR_UNSUPPORTED_DIR_IMPORT(path, basePath, String(resolved));']
    : [`${RESOLVE}272:11`, '    throw new ERR_MODULE_NOT_FOUND('];
  return fail(error, FROM_FILE, place, line, `finalizeResolution (${place})`);
}

/** Says in an error what `require` would have found. Node has then read the error's stack, so it shows no place. */
function addHint(error, specifier, from) {
  const asked = specifier.startsWith('file://') ? fileOf(specifier) : specifier;
  const found = asCommonJs(asked, from);
  if (!found || found === asked) return;
  error.message += `\nDid you mean to import ${JSON.stringify(found)}?`;
  setStackHeader(error, `Error${error.toString === Error.prototype.toString ? '' : ` [${error.code}]`}: ${error.message}`);
  setMade(error, '', '');
}

/** How one would write what `require` finds by a specifier; undefined when it finds nothing. */
function asCommonJs(specifier, from) {
  const Module = require('internal/module/cjs');
  try {
    const module = new Module(from, null);
    module.paths = Module._nodeModulePaths(from);
    const found = Module._resolveFilename(specifier, module, false);
    if (/^\.\.?(?:\/|$)/.test(specifier)) {
      const relative = require('path').posix.relative(dirname(from), found);
      return relative.startsWith('../') ? relative : `./${relative}`;
    }
    if (specifier === '' || /^[./]/.test(specifier)) return found;
    const name = specifier.split('/', 1)[0];
    const needle = `/node_modules/${name}/`;
    const index = found.lastIndexOf(needle);
    if (index === -1) return urlOf(found);
    return `${name}/${found.slice(index + needle.length).split('/').map(encodeURIComponent).join('/')}`;
  } catch {
    return undefined;
  }
}

/** The error for an address with a scheme that nobody loads from. */
function unsupported(address) {
  const url = new (require('internal/url').URL)(address);
  const supported = /^https?:/.test(url.protocol) ? ['file', 'data'] : ['file', 'data', 'node'];
  return new codes.ERR_UNSUPPORTED_ESM_URL_SCHEME(url, supported);
}

/**
 * What `import` means by a specifier: `{ url, path, format }`, where `format` is `builtin`, `module`, `commonjs`, `json`
 * or undefined when the text must tell.
 */
function resolveByDefault(specifier, parent) {
  const from = fileOf(parent);
  if (internal.isBuiltin(specifier)) {
    const name = specifier.replace(/^node:/, '');
    return { url: `node:${name}`, path: name, name, format: 'builtin' };
  }
  if (specifier.startsWith('node:')) throw new codes.ERR_UNKNOWN_BUILTIN_MODULE(specifier);
  const isPath = /^(?:\.\.?\/|\/|\.\.?$|file:)/.test(specifier);
  if (!isPath && /^[a-z][a-z0-9+.-]*:/i.test(specifier)) {
    if (specifier.startsWith('data:')) return { url: specifier, path: specifier, name: specifier, format: dataFormat(specifier) };
    if (changed.hooks !== undefined) return { url: specifier, path: specifier, name: specifier, format: null };
    throw unsupported(specifier);
  }
  // Nothing lies beside what has no path.
  if (from.startsWith('data:') && !specifier.startsWith('file:')) {
    throw new codes.ERR_UNSUPPORTED_RESOLVE_REQUEST(specifier, from);
  }
  const cut = isPath ? specifier.search(/[?#]/) : -1;
  const search = cut === -1 ? '' : specifier.slice(cut);
  let path;
  try {
    path = importPath(cut === -1 ? specifier : specifier.slice(0, cut), from);
    if (path.startsWith('node:')) return resolveByDefault(path, parent);
    path = existingFile(path, from, search);
  } catch (error) {
    if (error.code === 'ERR_MODULE_NOT_FOUND' || error.code === 'ERR_UNSUPPORTED_DIR_IMPORT') addHint(error, specifier, from);
    throw error;
  }
  const name = search === '' ? path : path + SEARCH + search;
  return { url: urlOf(name), path, name, format: importFormat(path) };
}

/** What hooks have answered, by who asked for what. */
const answers = new Map();
const answerKey = (specifier, parent) => `${parent}\x00${specifier}`;

/** What an `import` means that has been resolved before. */
function resolveImport(specifier, parent) {
  return answers.get(answerKey(specifier, parent)) ?? resolveByDefault(specifier, parent);
}

/** The address of a file, or of what hooks have made up. */
const addressOf = (path) => (path.startsWith('/') ? urlOf(path) : path);

/** The same with the attribute `type` of the `import`, which hooks are asked for anew each time. */
function resolveAnew(specifier, parent, type) {
  const { hooks } = changed;
  if (hooks === undefined) return resolveByDefault(specifier, parent);
  // What `require` has had loaded is only linked.
  if (parent === '/' && given.has(specifier)) return given.get(specifier).found;
  const found = hooks.has('resolve')
    ? resolveByHooks(specifier, parent, type === undefined ? { __proto__: null } : { __proto__: null, type })
    : resolveByDefault(specifier, parent);
  if (hooks.has('load')) found.hooked = 'load';
  // What hooks have loaded is there for good.
  else if (!/^(?:file|data|node):/.test(found.url) && internal.moduleStatus(found.url) === undefined) {
    throw unsupported(found.url);
  }
  answers.set(answerKey(specifier, parent), found);
  return found;
}

function resolveByHooks(specifier, parent, attributes) {
  const conditions = importConditions;
  const { url, format } = changed.hooks.resolve(specifier, addressOf(parent), attributes, conditions, (name, context) => {
    importConditions = context.conditions;
    try {
      const { url, format } = resolveByDefault(name, fileOf(context.parentURL));
      return { __proto__: null, url, format };
    } finally {
      importConditions = conditions;
    }
  });
  if (/^(?:node|data):/.test(url)) return { ...resolveByDefault(url, parent), url };
  if (!url.startsWith('file:')) return { url, path: url, name: url, format };
  const path = fileOf(url);
  const [search = ''] = /[?#].*$/s.exec(url) ?? [];
  return { url, path, name: search === '' ? path : path + SEARCH + search, format: format ?? importFormat(path) };
}

/** Has hooks load what an `import` has found: tells its format, and keeps its text. */
function loadHooked(url, path, format, type) {
  const attributes = type === undefined ? { __proto__: null } : { __proto__: null, type };
  const result = changed.hooks.load(url, format || (/^(?:file|data):/.test(url) ? undefined : null), attributes, importConditions, loadByDefault);
  const known = (result.format ?? format ?? '').replace(/-?typescript$/, '');
  if (typeof result.source === 'string' && known !== 'builtin') {
    given.set(url, { found: { url, path, name: path, format: known }, source: result.source });
    internal.giveText(path, result.source);
  }
  return known;
}

/** What Node loads from an address. */
function loadByDefault(url, context) {
  const { Buffer } = require('buffer');
  let { format } = context;
  let source = null;
  if (url.startsWith('node:')) format ??= 'builtin';
  else if (url.startsWith('data:')) source = Buffer.from(dataOf(url));
  else if (url.startsWith('file:')) {
    const path = fileOf(url);
    if (format === undefined) unknownExtension(path);
    const text = internal.readText(path);
    source = Buffer.from(text);
    format ??= importFormat(path) ?? (internal.isModuleSyntax(text) ? 'module' : 'commonjs');
  } else throw unsupported(url);
  return { __proto__: null, format, responseURL: url, source };
}

/**
 * What `import.meta.resolve` answers. Unlike an `import` it does not ask whether the file is there, nor whether it could be
 * loaded.
 */
function resolveMeta(specifier, parent) {
  if (changed.hooks?.has('resolve')) return resolveByHooks(specifier, parent, { __proto__: null }).url;
  if (/^[a-z][a-z0-9+.-]*:/i.test(specifier) && !specifier.startsWith('file:')) return specifier;
  try {
    return resolveImport(specifier, parent).url;
  } catch (error) {
    const missing = error?.code === 'ERR_UNSUPPORTED_DIR_IMPORT' || error?.code === 'ERR_MODULE_NOT_FOUND';
    if (missing && error.url) return error.url;
    throw error;
  }
}

function importFormat(path) {
  if (path.endsWith('.json')) return 'json';
  if (/\.[mc]?[jt]s$/.test(path)) return formatOf(path);
  // A hook may know what it is.
  if (changed.hooks?.has('load') && /\.[^/.]+$/.test(path)) return undefined;
  unknownExtension(path);
  return formatOf(`${path}.js`);
}

/** Refuses a file whose name ends in what says nothing. */
function unknownExtension(path) {
  const [extension] = /\.[^/.]+$/.exec(path.replace(/^.*\//, '')) ?? [];
  if (extension === undefined || extension === '.json' || /^\.[mc]?[jt]s$/.test(extension)) return;
  throw new codes.ERR_UNKNOWN_FILE_EXTENSION(extension, path);
}

/** The `package.json` that `module.findPackageJSON` finds. */
function findPackageJSON(specifier, base = 'data:') {
  if (arguments.length === 0) throw new codes.ERR_MISSING_ARGS('specifier');
  try {
    specifier = `${specifier}`;
  } catch {
    validateString(specifier, 'specifier');
  }
  const isUrl = require('internal/url/class').isUrl(base);
  if (!isUrl) validateString(base, 'base');
  const { URL, fileURLToPath } = require('url');
  const parent = isUrl ? base.href : base.startsWith('/') ? urlOf(base) : new URL(base).href;
  if (specifier !== '' && !/^[./]/.test(specifier) && !URL.canParse(specifier)) {
    const from = fileOf(parent);
    // What is no place in a tree has no folders above it.
    if (!from.startsWith('/')) throw new codes.ERR_INVALID_URL('./node_modules/', parent);
    const { name } = splitImported(specifier, from, FROM_NAME);
    return resolve(packageFolder(name, from, FROM_NAME), 'package.json');
  }
  let url;
  try {
    ({ url } = resolveImport(specifier, parent));
  } catch (error) {
    if (error.code !== 'ERR_UNSUPPORTED_DIR_IMPORT') throw error;
    ({ url } = error);
  }
  // What ends like a folder is looked into.
  return scope(fileURLToPath(url).replace(/\/$/, '/.'))?.file;
}

module.exports = {
  changed,
  given,
  calledBy,
  dataOf,
  decoded,
  fileOf,
  findPackageJSON,
  formatOf,
  isTypeScript,
  jsonPlace,
  kIsCachedByESM,
  kIsExecuting,
  linkedGraphs,
  read,
  requireConditions,
  addressOf,
  loadHooked,
  resolveAnew,
  resolveExports,
  resolveImport,
  resolveImports,
  resolveMeta,
  resolveSelf,
  scope,
  urlOf,
  withoutSearch,
};
