// `package.json`: which file a package means by a name (`exports`, `imports`, `main`), and whether its files are
// CommonJS or ES modules. Both loaders resolve through here (Node's documentation, "Modules: Packages" and the resolution
// algorithm in "Modules: ECMAScript modules").
'use strict';

const { codes } = require('internal/errors');
const { dirname, resolve } = require('internal/module/paths');

const cache = new Map();
const requireConditions = ['require', 'node', 'module-sync', 'node-addons'];
const importConditions = ['import', 'node', 'module-sync', 'node-addons'];

/** The parsed `package.json` of a folder; undefined when there is none. */
function read(folder) {
  const file = folder === '/' ? '/package.json' : `${folder}/package.json`;
  if (cache.has(file)) return cache.get(file);
  let found;
  if (internal.stat(file) === 0) {
    try {
      found = JSON.parse(internal.readText(file));
    } catch (error) {
      throw new codes.ERR_INVALID_PACKAGE_CONFIG(file, undefined, error.message);
    }
    if (found === null || typeof found !== 'object') found = {};
    found = { ...found, folder, file };
  }
  cache.set(file, found);
  return found;
}

/** The package that a file belongs to: the nearest `package.json` above it. */
function scope(file) {
  for (let folder = dirname(file); ; folder = dirname(folder)) {
    if (folder.endsWith('/node_modules')) return undefined;
    const found = read(folder);
    if (found || folder === '/') return found;
  }
}

/** `module`, `commonjs`, or undefined when only the text can tell. */
function formatOf(file) {
  if (file.endsWith('.mjs')) return 'module';
  if (file.endsWith('.cjs')) return 'commonjs';
  if (!file.endsWith('.js')) return 'commonjs';
  const type = scope(file)?.type;
  return type === 'module' || type === 'commonjs' ? type : undefined;
}

/** The name and the rest of a bare specifier: `@scope/name/rest` or `name/rest`. */
function split(specifier) {
  const match = /^((?:@[^/\\%]+\/)?[^./\\%@][^/\\%]*)(\/.*)?$/.exec(specifier);
  return match && { name: match[1], subpath: `.${match[2] ?? ''}` };
}

/** The file that a package below `folder` (a node_modules) exports under this specifier; undefined without `exports`. */
function resolveExports(folder, specifier, conditions) {
  const parts = split(specifier);
  if (!parts) return undefined;
  const pkg = read(resolve(folder, parts.name));
  if (pkg?.exports === undefined || pkg.exports === null) return undefined;
  return exported(pkg, parts.subpath, conditions);
}

/** A package may refer to itself by its own name. */
function resolveSelf(from, specifier, conditions) {
  const pkg = scope(from);
  if (pkg?.exports === undefined || pkg.exports === null || pkg.name === undefined) return undefined;
  const parts = split(specifier);
  if (parts?.name !== pkg.name) return undefined;
  return exported(pkg, parts.subpath, conditions);
}

function exported(pkg, subpath, conditions, base) {
  let { exports } = pkg;
  const isSugar =
    typeof exports === 'string' || Array.isArray(exports) || !Object.keys(exports).some((key) => key.startsWith('.'));
  if (isSugar) exports = { '.': exports };
  const found = match(subpath, exports, pkg, conditions, false);
  if (found === undefined || found === null) {
    throw new codes.ERR_PACKAGE_PATH_NOT_EXPORTED(`${pkg.folder}/`, subpath, base);
  }
  return found;
}

/** The file behind `#name`, by the `imports` of the package that `from` belongs to. */
function resolveImports(name, from, conditions) {
  const pkg = scope(from);
  if (name === '#' || name.startsWith('#/') || name.endsWith('/')) {
    throw new codes.ERR_INVALID_MODULE_SPECIFIER(name, 'is not a valid internal imports specifier name', from);
  }
  const found = pkg?.imports && match(name, pkg.imports, pkg, conditions, true);
  if (found === undefined || found === null) {
    throw new codes.ERR_PACKAGE_IMPORT_NOT_DEFINED(name, pkg && pkg.file, from);
  }
  return found;
}

/** Looks a key up in `exports` or `imports`: as it stands, else by the pattern with the longest part before its `*`. */
function match(key, table, pkg, conditions, isImports) {
  if (Object.hasOwn(table, key) && !key.includes('*') && !key.endsWith('/')) {
    return target(table[key], '', pkg, key, conditions, isImports);
  }
  let best = '';
  let filling = '';
  for (const pattern of Object.keys(table)) {
    const star = pattern.indexOf('*');
    if (star === -1 || !key.startsWith(pattern.slice(0, star))) continue;
    const tail = pattern.slice(star + 1);
    if (key.length < pattern.length || !key.endsWith(tail)) continue;
    const longer = star > best.indexOf('*') || (star === best.indexOf('*') && pattern.length > best.length);
    if (best === '' || longer) {
      best = pattern;
      filling = key.slice(star, key.length - tail.length);
    }
  }
  return best === '' ? undefined : target(table[best], filling, pkg, best, conditions, isImports);
}

function target(value, filling, pkg, key, conditions, isImports) {
  if (typeof value === 'string') {
    if (!value.startsWith('./')) {
      if (isImports && !value.startsWith('../') && !value.startsWith('/')) {
        const bare = value.replaceAll('*', filling);
        if (internal.isBuiltin(bare)) return bare.startsWith('node:') ? bare : `node:${bare}`;
        return bareFile(bare, `${pkg.folder}/package.json`, conditions);
      }
      throw new codes.ERR_INVALID_PACKAGE_TARGET(`${pkg.folder}/`, key, value, isImports);
    }
    if (/(?:^|\/)(?:\.\.?|node_modules)(?:\/|$)/i.test(value.slice(2))) {
      throw new codes.ERR_INVALID_PACKAGE_TARGET(`${pkg.folder}/`, key, value, isImports);
    }
    return resolve(pkg.folder, value.replaceAll('*', filling));
  }
  if (Array.isArray(value)) {
    let last;
    for (const item of value) {
      try {
        const found = target(item, filling, pkg, key, conditions, isImports);
        if (found !== undefined && found !== null) return found;
        last = found;
      } catch (error) {
        if (error.code !== 'ERR_INVALID_PACKAGE_TARGET') throw error;
      }
    }
    return last;
  }
  if (typeof value === 'object' && value !== null) {
    for (const condition of Object.keys(value)) {
      if (condition !== 'default' && !conditions.includes(condition)) continue;
      const found = target(value[condition], filling, pkg, key, conditions, isImports);
      if (found !== undefined) return found;
    }
    return undefined;
  }
  if (value === null) return null;
  throw new codes.ERR_INVALID_PACKAGE_TARGET(`${pkg.folder}/`, key, value, isImports);
}

/** The file of a bare specifier as `import` finds it; undefined when no folder has the package. */
function bareFile(specifier, from, conditions) {
  const parts = split(specifier);
  if (!parts) throw new codes.ERR_INVALID_MODULE_SPECIFIER(specifier, 'is not a valid package name', from);
  const self = resolveSelf(from, specifier, conditions);
  if (self) return self;
  for (let folder = dirname(from); ; folder = dirname(folder)) {
    const home = `${folder === '/' ? '' : folder}/node_modules/${parts.name}`;
    if (!folder.endsWith('/node_modules') && internal.stat(home) === 1) {
      const pkg = read(home);
      if (pkg?.exports !== undefined && pkg.exports !== null) return exported(pkg, parts.subpath, conditions, from);
      if (parts.subpath !== '.') return resolve(home, parts.subpath);
      const candidates = pkg?.main
        ? ['', '.js', '.json', '.node', '/index.js', '/index.json', '/index.node'].map((end) => `${pkg.main}${end}`)
        : [];
      for (const name of [...candidates, 'index.js', 'index.json', 'index.node']) {
        if (internal.stat(resolve(home, name)) === 0) return resolve(home, name);
      }
      return undefined;
    }
    if (folder === '/') return undefined;
  }
}

/** The path of a file URL. */
function fileOf(url) {
  if (!url.startsWith('file:')) return url;
  return decodeURIComponent(url.replace(/^file:\/\//, '').replace(/[?#].*$/s, ''));
}

/** The parts of a `data:` URL: type, parameters, text. */
const dataParts = (url) => /^data:([^,;]*)([^,]*),(.*)$/s.exec(url) ?? [];

/** The format that the type of a `data:` URL means. */
function dataFormat(url) {
  const [, type] = dataParts(url);
  if (/^(?:text|application)\/javascript$/.test(type)) return 'module';
  if (type === 'application/json') return 'json';
  throw new codes.ERR_UNKNOWN_MODULE_FORMAT(type, url);
}

/** The text in a `data:` URL. */
function dataOf(url) {
  const [, , parameters, text] = dataParts(url);
  const plain = decodeURIComponent(text);
  return parameters.endsWith(';base64') ? require('buffer').Buffer.from(plain, 'base64').toString() : plain;
}

/** The URL of a path, with what a URL cannot hold escaped. */
function urlOf(path) {
  if (path.startsWith('data:')) return path;
  return `file://${encodeURI(path).replaceAll('?', '%3F').replaceAll('#', '%23')}`;
}

/**
 * What `import` means by a specifier: `{ url, path, format }`, where `format` is `builtin`, `module`, `commonjs`, `json`
 * or undefined when the text must tell.
 */
function resolveImport(specifier, parent, importAttributes) {
  const from = fileOf(parent);
  let path;
  let search = '';
  if (internal.isBuiltin(specifier)) {
    const name = specifier.replace(/^node:/, '');
    return { url: `node:${name}`, path: name, format: 'builtin' };
  }
  if (specifier.startsWith('node:')) throw new codes.ERR_UNKNOWN_BUILTIN_MODULE(specifier);
  if (/^(?:\.\.?\/|\/|\.\.?$)/.test(specifier) || specifier.startsWith('file:')) {
    const cut = specifier.search(/[?#]/);
    search = cut === -1 ? '' : specifier.slice(cut);
    const bare = cut === -1 ? specifier : specifier.slice(0, cut);
    path = bare.startsWith('file:') ? fileOf(bare) : resolve(dirname(from), decodeURIComponent(bare));
    if (bare.endsWith('/')) path += '/';
  } else if (specifier.startsWith('#')) {
    path = resolveImports(specifier, from, importConditions);
    if (path?.startsWith('node:')) return resolveImport(path, parent);
  } else if (/^[a-z][a-z0-9+.-]*:/i.test(specifier)) {
    if (specifier.startsWith('data:')) return { url: specifier, path: specifier, format: dataFormat(specifier) };
    throw new codes.ERR_UNSUPPORTED_ESM_URL_SCHEME(new (require('internal/url').URL)(specifier), ['file', 'data']);
  } else {
    path = bareFile(specifier, from, importConditions);
    if (path === undefined) {
      throw new codes.ERR_MODULE_NOT_FOUND(split(specifier).name, from, null);
    }
  }
  const kind = internal.stat(path.replace(/(.)\/$/, '$1'));
  if (kind === 1 || path.endsWith('/')) {
    const error = new codes.ERR_UNSUPPORTED_DIR_IMPORT(path, from, specifier);
    error.url = urlOf(path);
    throw error;
  }
  if (kind !== 0) {
    throw new codes.ERR_MODULE_NOT_FOUND(path, from, urlOf(path));
  }
  path = internal.realpath(path);
  return { url: urlOf(path) + search, path, format: importFormat(path) };
}

/**
 * What `import.meta.resolve` answers. Unlike an `import` it does not ask whether the file is there, nor whether it could be
 * loaded.
 */
function resolveMeta(specifier, parent) {
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
  if (/\.(?:mjs|cjs|js)$/.test(path)) return formatOf(path);
  if (path.endsWith('.wasm') || path.endsWith('.node') || /\.[^/.]+$/.test(path.replace(/^.*\//, ''))) {
    throw new codes.ERR_UNKNOWN_FILE_EXTENSION(/\.[^./]*$/.exec(path)[0], path);
  }
  return formatOf(`${path}.js`);
}

module.exports = {
  bareFile,
  dataOf,
  fileOf,
  formatOf,
  importConditions,
  read,
  requireConditions,
  resolveExports,
  resolveImport,
  resolveImports,
  resolveMeta,
  resolveSelf,
  scope,
  urlOf,
};
