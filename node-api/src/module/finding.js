// Where `require` looks for what it is asked for.
'use strict';

const { codes } = require('internal/errors');
const { validateString } = require('internal/validators');
const { Module, requireStackOf } = require('internal/module/class');
const { LOADER } = require('internal/module/frames');
const { FROM_EXPORTS, FROM_SELF, existing, findFile, findInFolder, nowhere, resolveHash } = require('internal/module/lookup');
const packages = require('internal/module/package');
const { basename, dirname, isAbsolute, resolve } = require('internal/module/paths');

/**
 * Folders that every lookup ends with: those of `$NODE_PATH`, `$HOME/.node_modules`, `$HOME/.node_libraries` and the
 * installation's own.
 */
exports.globalFolders = function globalFolders() {
  const { HOME: home, NODE_PATH: listed } = process.env;
  const own = resolve(dirname(process.execPath), '..', 'lib', 'node');
  const ofHome = home ? [resolve(home, '.node_modules'), resolve(home, '.node_libraries')] : [];
  return [...(listed ? listed.split(':').filter(Boolean) : []), ...ofHome, own];
};

exports.findPath = function (request, paths, isMain, conditions = packages.requireConditions) {
  if (isAbsolute(request)) paths = [''];
  else if (!paths || paths.length === 0) return false;
  const key = `${request}\x00${paths.join('\x00')}`;
  if (Module._pathCache[key]) return Module._pathCache[key];
  const wantsFolder = /(?:^|\/)\.{0,2}$/.test(request) || request.endsWith('/');
  for (const folder of paths) {
    if (typeof folder !== 'string') throw new codes.ERR_INVALID_ARG_TYPE('paths', 'array of strings', paths);
    if (folder && internal.stat(folder) !== 1) continue;
    if (!isAbsolute(request)) {
      const exported = packages.resolveExports(folder, request, conditions, FROM_EXPORTS);
      if (exported) {
        const home = resolve(folder, /^(?:@[^/]+\/)?[^/]+/.exec(request)[0]);
        return (Module._pathCache[key] = existing(exported, undefined, home, FROM_EXPORTS, `resolveExports (${LOADER}754:14)`));
      }
    }
    const base = resolve(folder, request);
    const extensions = Object.keys(Module._extensions);
    const found =
      findFile(base, wantsFolder, extensions) || (internal.stat(base) === 1 && findInFolder(base, request, extensions));
    if (found) return (Module._pathCache[key] = found);
  }
  return false;
};

exports.nodeModulePaths = function (from) {
  validateString(from, 'paths[0]');
  const paths = [];
  for (let folder = resolve(from); ; folder = dirname(folder)) {
    if (basename(folder) !== 'node_modules') paths.push(folder === '/' ? '/node_modules' : `${folder}/node_modules`);
    if (folder === '/') return paths;
  }
};

exports.resolveLookupPaths = function (request, parent) {
  if (internal.isBuiltin(request)) return null;
  if (!/^\.\.?(?:\/|$)/.test(request)) {
    const paths = [...Module.globalPaths];
    return parent?.paths?.length ? [...parent.paths, ...paths] : paths;
  }
  if (!parent?.id || !parent.filename) return ['.'];
  return [dirname(parent.filename)];
};

exports.resolveFilename = function (request, parent, isMain, options) {
  if (internal.isBuiltin(request)) return request;
  const conditions = options?.conditions ?? packages.requireConditions;
  let paths;
  if (typeof options === 'object' && options !== null) {
    if (Array.isArray(options.paths)) {
      if (/^\.\.?(?:\/|$)/.test(request)) {
        paths = options.paths;
      } else {
        paths = [];
        for (const from of options.paths) {
          const fake = new Module('', null);
          fake.paths = Module._nodeModulePaths(from);
          for (const path of Module._resolveLookupPaths(request, fake)) if (!paths.includes(path)) paths.push(path);
        }
      }
    } else if (options.paths === undefined) {
      paths = Module._resolveLookupPaths(request, parent);
    } else {
      throw new codes.ERR_INVALID_ARG_VALUE('options.paths', options.paths);
    }
  } else {
    paths = Module._resolveLookupPaths(request, parent);
  }
  if (request[0] === '#' && parent?.filename) {
    const found = resolveHash(request, parent, conditions);
    if (found !== undefined) return found;
  }
  const own = parent?.filename && packages.resolveSelf(parent.filename, request, conditions, FROM_SELF);
  if (own) {
    const { folder } = packages.scope(parent.filename);
    return existing(own, parent.filename, folder, FROM_SELF, `resolveExpansion (${LOADER}719:12)`);
  }
  const filename = Module._findPath(request, paths, isMain, conditions);
  if (filename) return filename;

  throw nowhere(request, requireStackOf(parent));
};
