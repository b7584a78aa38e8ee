// What a module is for `require` where hooks have a say: its address, its format and its text.
'use strict';

const { codes } = require('internal/errors');
const addresses = require('internal/module/addresses');
const { Module, kFormat, kURL } = require('internal/module/class');
const { BY_RESOLVE } = require('internal/module/frames');
const { askedBy } = require('internal/module/lookup');
const packages = require('internal/module/package');
const shared = require('internal/module/shared');

/** The address of what a module is named after. */
const addressOf = (filename) =>
  filename && internal.isBuiltin(filename) ? `node:${filename.replace(/^node:/, '')}` : filename && addresses.addressOf(filename);
const filenameOf = (url) =>
  url.startsWith('file:') ? addresses.fileOf(url) : internal.isBuiltin(url) ? url.replace(/^node:/, '') : url;

/** What a specifier means: `{ url, format, filename }`, of which Node knows only the name of the file. */
function resolved(request, parent, isMain, options, by = BY_RESOLVE) {
  const byDefault = (specifier, given) => {
    if (options === undefined && typeof specifier === 'string' && specifier.startsWith('node:')) {
      if (!internal.isBuiltin(specifier)) throw new codes.ERR_UNKNOWN_BUILTIN_MODULE(specifier);
      return { url: specifier, format: 'builtin', filename: specifier.slice('node:'.length) };
    }
    const filename = askedBy(by, () => Module._resolveFilename(specifier, parent, isMain, given).toString());
    return { url: undefined, format: undefined, filename };
  };
  const { hooks } = shared.changed;
  if (!hooks?.has('resolve')) return byDefault(request, options);
  const parentURL = parent ? (parent[kURL] ??= addressOf(parent.filename)) : undefined;
  const found = hooks.resolve(request, parentURL, undefined, packages.requireConditions, (specifier, { conditions }) => {
    const { url, format, filename } = byDefault(specifier, { __proto__: null, paths: options?.paths, conditions });
    return { __proto__: null, url: url ?? addressOf(filename), format };
  });
  return { ...found, filename: filenameOf(found.url) };
}

/** What hooks give for a module of Node's, if it is something else. */
function insteadOfBuiltin(url, format = 'builtin') {
  const { hooks } = shared.changed;
  if (!hooks?.has('load')) return undefined;
  const given = hooks.load(url, format, undefined, packages.requireConditions, (_, context) => ({ source: null, format: context.format }));
  return given.format && given.format !== 'builtin' ? given : undefined;
}

/** The texts of modules that hooks have given. */
const sources = new WeakMap();

/** The text of a module's file and its format, of which Node thinks that it is `format`. */
function sourceOf(module, filename, format) {
  module[kFormat] ??= format;
  if (sources.has(module)) return { source: sources.get(module), format: module[kFormat] };
  const { hooks } = shared.changed;
  if (!hooks?.has('load')) return { source: readText(filename), format };
  module[kURL] ??= addressOf(filename);
  const given = hooks.load(module[kURL], module[kFormat], undefined, packages.requireConditions, (url, context) => {
    return { source: readText(filenameOf(url)), format: context.format };
  });
  if (given.format !== undefined) module[kFormat] = given.format;
  sources.set(module, given.source);
  return { source: given.source, format: module[kFormat] };
}

/** The text of a file, which may be gone by now. A program that has replaced `fs.readFileSync` is asked for it. */
function readText(filename) {
  const replaced = shared.changed.readFileSync?.();
  if (replaced !== undefined) return replaced(filename, 'utf8');
  return internal.stat(filename) === 0 ? internal.readText(filename) : require('fs').readFileSync(filename, 'utf8');
}

/** Hands the text of a `require` that is not the file's, as hooks give it, to the loader of ES modules. */
function giveText(module, filename, source) {
  if (internal.stat(filename) === 0 && internal.codeOf(filename) === source) return;
  const url = module[kURL] ?? addresses.urlOf(filename);
  shared.given.set(url, { found: { url, path: filename, name: filename, format: 'module' }, source });
  internal.giveText(filename, source);
}

module.exports = { giveText, insteadOfBuiltin, resolved, sourceOf, sources };
