// The `util` module.
'use strict';

const { callSites, codes: { ERR_INVALID_ARG_TYPE, ERR_OUT_OF_RANGE } } = require('internal/errors');
const {
  validateBoolean, validateInteger, validateNumber, validateObject, validateOneOf, validateString,
} = require('internal/validators');
const {
  format, formatWithOptions: formatWith, inspect, stripVTControlCharacters: strip,
} = require('internal/util/inspect');
const { callbackify, promisify } = require('internal/util/promisify');
const { deprecate } = require('internal/util/deprecate');
const { debuglog } = require('internal/util/debuglog');
const { lazily } = require('internal/util/lazily');
const { styleText } = require('internal/util/style_text');
const types = require('internal/util/types');
const uv = require('internal/uv');

function formatWithOptions(inspectOptions, ...args) {
  if (inspectOptions === null || typeof inspectOptions !== 'object') {
    throw new ERR_INVALID_ARG_TYPE('inspectOptions', 'object', inspectOptions);
  }
  return formatWith(inspectOptions, ...args);
}

function stripVTControlCharacters(str) {
  validateString(str, 'str');
  return strip(str);
}

function inherits(ctor, superCtor) {
  if (ctor === undefined || ctor === null) throw new ERR_INVALID_ARG_TYPE('ctor', 'Function', ctor);
  if (superCtor === undefined || superCtor === null) {
    throw new ERR_INVALID_ARG_TYPE('superCtor', 'Function', superCtor);
  }
  if (superCtor.prototype === undefined) {
    throw new ERR_INVALID_ARG_TYPE('superCtor.prototype', 'Object', superCtor.prototype);
  }
  Object.defineProperty(ctor, 'super_', { value: superCtor, writable: true, configurable: true });
  const { prototype } = superCtor;
  if (typeof prototype !== 'object' && typeof prototype !== 'function') {
    throw new TypeError(`Object prototype may only be an Object or null: ${String(prototype)}`);
  }
  if (ctor.prototype === undefined || ctor.prototype === null) {
    throw new TypeError('Object.setPrototypeOf called on null or undefined');
  }
  Object.setPrototypeOf(ctor.prototype, prototype);
}

function _extend(target, source) {
  if (source === null || typeof source !== 'object') return target;
  for (const key of Object.keys(source).reverse()) target[key] = source[key];
  return target;
}

function systemError(err) {
  validateNumber(err, 'err');
  if (err >= 0 || !Number.isSafeInteger(err)) throw new ERR_OUT_OF_RANGE('err', 'a negative integer', err);
}

function getSystemErrorName(err) {
  systemError(err);
  return uv.errorName(err) ?? `Unknown system error ${err}`;
}

function getSystemErrorMessage(err) {
  systemError(err);
  return uv.errorMessage(err) ?? `Unknown system error ${err}`;
}

function getSystemErrorMap() {
  return uv.errorMap();
}

function _errnoException(err, syscall, original) {
  const code = getSystemErrorName(err);
  const error = new Error(original ? `${syscall} ${code} ${original}` : `${syscall} ${code}`);
  return Object.assign(error, { errno: err, code, syscall });
}

function _exceptionWithHostPort(err, syscall, address, port, additional) {
  const code = getSystemErrorName(err);
  const place = port && port > 0 ? ` ${address}:${port}` : address ? ` ${address}` : '';
  const error = new Error(`${syscall} ${code}${place}${additional ? ` - Local (${additional})` : ''}`);
  Object.assign(error, { errno: err, code, syscall, address });
  if (port) error.port = port;
  return error;
}

function convertProcessSignalToExitCode(signalCode) {
  const { signals } = require('os').constants;
  validateOneOf(signalCode, 'signalCode', Object.keys(signals));
  return 128 + signals[signalCode];
}

function getCallSites(frameCount = 10, options) {
  if (options === undefined && typeof frameCount === 'object') {
    options = frameCount;
    frameCount = 10;
  }
  if (options !== undefined) {
    validateObject(options, 'options');
    if (options.sourceMap !== undefined) validateBoolean(options.sourceMap, 'options.sourceMap');
  }
  validateInteger(frameCount, 'frameCount', 1, 200);
  const sites = callSites(frameCount);
  return sites.map(([functionName, scriptId, scriptName, lineNumber, column]) => {
    return { __proto__: null, functionName, scriptId, scriptName, lineNumber, columnNumber: column, column };
  });
}

// Settles when the signal is aborted. The resource only says for how long that is of interest.
async function aborted(signal, resource) {
  require('internal/abort_controller').toSignal(signal, 'signal');
  if (resource === null || (typeof resource !== 'object' && typeof resource !== 'function')) {
    throw new ERR_INVALID_ARG_TYPE('resource', 'object', resource);
  }
  if (signal.aborted) return Promise.resolve();
  return new Promise((resolve) => signal.addEventListener('abort', resolve, { once: true }));
}

// KEY=value lines, as in a .env file: comments, quotes, `export`.
function parseEnv(content) {
  validateString(content, 'content');
  const found = new Map();
  const line = /^[ \t]*(?:export[ \t]+)?([^\s=#][^=\n]*?)[ \t]*=[ \t]*("[^"]*"|'[^']*'|`[^`]*`|[^#\n]*)?/gm;
  for (const [, key, raw = ''] of content.replaceAll('\r\n', '\n').matchAll(line)) {
    const quote = raw[0];
    const quoted = raw.length > 1 && ['"', "'", '`'].includes(quote) && raw.endsWith(quote);
    let value = quoted ? raw.slice(1, -1) : raw.trim();
    if (quote === '"' && quoted) value = value.replaceAll('\\n', '\n');
    found.set(key, value);
  }
  // The parser keeps them in a tree by their bytes.
  const { compare, from } = require('buffer').Buffer;
  return Object.fromEntries([...found].sort(([one], [other]) => compare(from(one), from(other))));
}

module.exports = {
  _errnoException,
  _exceptionWithHostPort,
  _extend: deprecate(_extend, 'The `util._extend` API is deprecated. Please use Object.assign() instead.', 'DEP0060'),
  callbackify,
  convertProcessSignalToExitCode,
  debug: debuglog,
  debuglog,
  deprecate,
  format,
  styleText,
  formatWithOptions,
  getCallSites,
  getSystemErrorMap,
  getSystemErrorName,
  getSystemErrorMessage,
  inherits,
  inspect,
  isArray: deprecate(Array.isArray, 'The `util.isArray` API is deprecated. Please use `Array.isArray()` instead.',
    'DEP0044'),
  isDeepStrictEqual(a, b, skipPrototype) {
    return require('internal/util/comparisons').isDeepStrictEqual(a, b, skipPrototype);
  },
  promisify,
  stripVTControlCharacters,
  toUSVString(input) {
    return `${input}`.toWellFormed();
  },
  get transferableAbortSignal() {
    return require('internal/abort_controller').transferableAbortSignal;
  },
  get transferableAbortController() {
    return require('internal/abort_controller').transferableAbortController;
  },
  get aborted() {
    return aborted;
  },
  types,
  parseEnv,
};

lazily(module.exports, 'internal/util/parse_args', ['parseArgs']);
lazily(module.exports, 'internal/encoding', ['TextDecoder', 'TextEncoder']);
lazily(module.exports, 'internal/util/mime', ['MIMEType', 'MIMEParams']);
lazily(module.exports, 'internal/util/diff', ['diff']);
// Reports where a SIGINT stopped the program; nothing sends one here.
module.exports.setTraceSigInt = function setTraceSigInt(enable) {
  validateBoolean(enable, 'enable');
};
