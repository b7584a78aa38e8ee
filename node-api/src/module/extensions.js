// How files are loaded, by the ends of their names (`require.extensions`).
'use strict';

const { setInside, setMade } = require('internal/errors');
const { Module } = require('internal/module/class');
const { HANDLER, LOADER } = require('internal/module/frames');
const packages = require('internal/module/package');
const { basename } = require('internal/module/paths');
const { sourceOf } = require('internal/module/sources');
const { notSimulated } = require('internal/unsimulated');

/** The extension whose handler loads a file: that of its `format` if hooks have told one. */
exports.extensionOf = function extensionOf(filename, format) {
  if (format !== undefined) return format === 'json' ? '.json' : format === 'addon' ? '.node' : '.js';
  // The longest that is known, `.js` when there is none.
  const name = basename(filename);
  for (let dot = name.indexOf('.', 1); dot !== -1; dot = name.indexOf('.', dot + 1)) {
    if (Module._extensions[name.slice(dot)]) return name.slice(dot);
  }
  return '.js';
};

Module._extensions['.js'] = function (module, filename) {
  const known = /\.[mc]?[jt]s$/.test(filename) ? packages.formatOf(filename) : undefined;
  const { source, format } = sourceOf(module, filename, known);
  const content = packages.isTypeScript(filename) ? internal.stripTypes(source, filename) : source;
  module._compile(content, filename, format);
};

Module._extensions['.json'] = function (module, filename) {
  const { source: content } = sourceOf(module, filename, 'json');
  try {
    module.exports = JSON.parse(content.replace(/^\uFEFF/, ''));
  } catch (cause) {
    const error = new SyntaxError(`${filename}: ${cause.message}`);
    setMade(error, ...packages.jsonPlace(content, cause.message));
    setInside(error, `${LOADER}2075:5`, '    throw err;', 'parse (<anonymous>)', `Object..json (${LOADER}2072:39)`, ...HANDLER);
    throw error;
  }
};

Module._extensions['.node'] = function (module, filename) {
  const text = internal.readText(filename);
  const isBinary = text.startsWith('\x7fELF');
  if (isBinary) notSimulated('loading native add-ons')();
  // What the system's loader says of a file that is no library; the head of one has 64 bytes.
  const reason = text.length < 64 ? 'file too short' : 'invalid ELF header';
  throw Object.assign(new Error(`${filename}: ${reason}`), { code: 'ERR_DLOPEN_FAILED' });
};
