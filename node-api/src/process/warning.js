// `process.emitWarning`, and the listener that prints warnings.
'use strict';

const { codes: { ERR_INVALID_ARG_TYPE }, setThrown } = require('internal/errors');
const { validateString } = require('internal/validators');

let hinted = false;
let error;

exports.emitWarning = function emitWarning(warning, type, code, ctor) {
  let detail;
  if (type !== null && typeof type === 'object' && !Array.isArray(type)) {
    ({ ctor, code } = type);
    if (typeof type.detail === 'string') detail = type.detail;
    type = type.type || 'Warning';
  } else if (typeof type === 'function') {
    ctor = type;
    code = '';
    type = 'Warning';
  }
  if (type !== undefined) validateString(type, 'type');
  if (typeof code === 'function') {
    ctor = code;
    code = '';
  } else if (code !== undefined) {
    validateString(code, 'code');
  }
  if (typeof warning === 'string') {
    warning = create(warning, type, code, ctor, detail);
  } else if (!(warning instanceof Error)) {
    throw new ERR_INVALID_ARG_TYPE('warning', ['Error', 'string'], warning);
  }
  if (warning.name === 'DeprecationWarning') {
    if (process.noDeprecation) return;
    if (process.throwDeprecation) {
      process.nextTick(() => {
        setThrown(warning, 'node:internal/process/warning:176:9', '        throw warning;');
        throw warning;
      });
      return;
    }
  }
  process.nextTick(emit, warning);
};

/** A warning that is out before anything else happens. */
exports.emitWarningSync = function emitWarningSync(text) {
  emit(create(text, 'Warning', undefined, exports.emitWarningSync));
};

function emit(warning) {
  process.emit('warning', warning);
}

function create(text, type, code, ctor, detail) {
  const warning = new Error(text);
  warning.name = String(type || 'Warning');
  if (code) warning.code = code;
  if (detail !== undefined) warning.detail = detail;
  Error.captureStackTrace?.(warning, ctor || exports.emitWarning);
  return warning;
}

exports.onWarning = function onWarning(warning) {
  if (!(warning instanceof Error)) return;
  const isDeprecation = warning.name === 'DeprecationWarning';
  if (isDeprecation && process.noDeprecation) return;
  const trace = process.traceProcessWarnings || (isDeprecation && process.traceDeprecation);
  let text = `(node:${process.pid}) `;
  if (warning.code) text += `[${warning.code}] `;
  if (trace && warning.stack) {
    text += warning.stack;
  } else {
    text += typeof warning.toString === 'function' ? `${warning.toString()}` : Error.prototype.toString.call(warning);
  }
  if (typeof warning.detail === 'string') text += `\n${warning.detail}`;
  if (!trace && !hinted) {
    const flag = isDeprecation ? '--trace-deprecation' : '--trace-warnings';
    text += `\n(Use \`node ${flag} ...\` to show where the warning was created)`;
    hinted = true;
  }
  // What was `console.error` when the first warning came stays in use: one that the program had put there, too.
  error ??= require('console').error;
  error(text);
};
