// What `import` means by a specifier: a file, a built-in module, or what the program's hooks answer (the resolution
// algorithm in "Modules: ECMAScript modules").
'use strict';

const { codes, setMade, setStackHeader } = require('internal/errors');
const { validateString } = require('internal/validators');
const { SEARCH, addressOf, dataFormat, dataOf, decoded, divided, fileOf, urlOf } = require('internal/module/addresses');
const {
  FROM_NAME, RESOLVE, addressed, fail, formatOf, packageFile, packageFolder, resolveImports, scope, splitImported,
} = require('internal/module/package');
const { dirname, resolve } = require('internal/module/paths');
const { changed, given } = require('internal/module/shared');

let importConditions = Object.freeze(['node', 'import', 'module-sync', 'node-addons']);
const FROM_HASH = { frames: [`moduleResolve (${RESOLVE}862:16)`] };
const FROM_FILE = { frames: [`moduleResolve (${RESOLVE}879:10)`] };

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
 * A specifier as the parser of URLs understands it, which takes out line breaks and what is blank at the end. A host it finds
 * has no files here.
 */
function plain(specifier, from) {
  const isPath = /^(?:\.\.?\/|\/|\.\.?$)/.test(specifier);
  const isPlain = isPath ? !/^\/\/|[\t\n\r]|[\0-\x20]$/.test(specifier) : !/^(?!file:\/\/\/)[A-Za-z][A-Za-z\d+.-]*:/.test(specifier);
  if (isPlain) return specifier;
  const url = require('internal/url').URL.parse(specifier, isPath ? urlOf(from) : undefined);
  if (url === null) return specifier;
  if (url.protocol === 'file:' && url.host !== '') throw new codes.ERR_INVALID_FILE_URL_HOST(process.platform);
  return url.href;
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
  specifier = plain(specifier, from);
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
  let path;
  let search;
  try {
    // A query may stand behind what a package exports, too.
    if (isPath) {
      [path, search] = divided(specifier);
      path = importPath(path, from);
    } else {
      [path, search] = divided(importPath(specifier, from));
    }
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

/** What an `import` with the attribute `type` means, which hooks are asked for anew each time. */
function resolveAnew(specifier, parent, type) {
  const { hooks } = changed;
  // What `require` has had loaded is only linked: by its address, or by the module that gives it a mark.
  const known = parent === '/' ? specifier : specifier === parent ? addressOf(specifier) : undefined;
  if (known !== undefined && given.has(known)) return given.get(known).found;
  if (hooks === undefined) return resolveByDefault(specifier, parent);
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

/** What an attribute says of a module must fit its format. Hooks may load by themselves what would not. */
function checkType(url, format, type) {
  if (format === 'json' && type === undefined) throw new codes.ERR_IMPORT_ATTRIBUTE_MISSING(url, 'type', 'json');
  if (type === undefined || (format === 'json' && type === 'json')) return;
  if (type === 'json') throw new codes.ERR_IMPORT_ATTRIBUTE_TYPE_INCOMPATIBLE(url, 'json');
  throw new codes.ERR_IMPORT_ATTRIBUTE_UNSUPPORTED('type', type, url);
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
  checkType(url, format, context.importAttributes?.type);
  return { __proto__: null, format, responseURL: url, source };
}

/**
 * What `import.meta.resolve` answers. Unlike an `import` it does not ask whether the file is there, nor whether it could be
 * loaded.
 */
function resolveMeta(specifier, parent) {
  if (changed.hooks?.has('resolve')) return resolveByHooks(specifier, parent, { __proto__: null }).url;
  specifier = plain(specifier, fileOf(parent));
  if (/^(?!file:)[a-z][a-z\d+.-]*:/.test(specifier)) return specifier;
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

module.exports = { findPackageJSON, loadHooked, resolveAnew, resolveImport, resolveMeta };
