// `throws`, `rejects` and their opposites: what was thrown, and whether it is what was expected.
'use strict';

const {
  awaiting,
  beginAsync,
  codes: {
    ERR_AMBIGUOUS_ARGUMENT,
    ERR_INVALID_ARG_TYPE,
    ERR_INVALID_ARG_VALUE,
    ERR_INVALID_RETURN_VALUE,
  },
  setThrown,
} = require('internal/errors');
const { validateFunction } = require('internal/validators');
const { isNativeError, isPromise, isRegExp } = require('util').types;
const { inspect } = require('internal/util/inspect');
const { isDeepStrictEqual } = require('internal/util/comparisons');
const AssertionError = require('internal/assert/assertion_error');

/** Stands for "nothing was thrown", which is not the same as `undefined` having been thrown. */
const NOTHING = {};
const kinds = ['Object', 'Error', 'Function', 'RegExp'];

/** Throws what an assertion ends with, at a place of Node's `assert` and its line there: the report shows them. */
function raise(error, place, line) {
  setThrown(error, `node:assert:${place}`, line);
  throw error;
}

/** What `fn` throws. */
function thrownBy(fn) {
  validateFunction(fn, 'fn');
  try {
    fn();
  } catch (error) {
    return error;
  }
  return NOTHING;
}

/** What a promise, or the promise that a function returns, is rejected with. */
async function rejectedBy(promiseFn) {
  beginAsync();
  let promise = promiseFn;
  if (typeof promiseFn === 'function') {
    promise = promiseFn();
    if (!looksLikePromise(promise)) throw new ERR_INVALID_RETURN_VALUE('instance of Promise', 'promiseFn', promise);
  } else if (!looksLikePromise(promiseFn)) {
    throw new ERR_INVALID_ARG_TYPE('promiseFn', ['Function', 'Promise'], promiseFn);
  }
  try {
    await awaiting(promise, 'waitForActual (node:assert:646:5)');
  } catch (error) {
    return error;
  }
  return NOTHING;
}

function looksLikePromise(value) {
  if (isPromise(value)) return true;
  return (
    value !== null && typeof value === 'object' && typeof value.then === 'function' && typeof value.catch === 'function'
  );
}

/** Throws unless `actual` is there and matches. `call` has the asserting function, its noun and its options. */
function expectError(call, actual, ...rest) {
  let [error, message] = rest;
  if (typeof error === 'string') {
    if (rest.length === 2) refuseText(error);
    rejectAmbiguity(actual, error);
    [error, message] = [undefined, error];
  } else if (error !== undefined && error !== null && typeof error !== 'object' && typeof error !== 'function') {
    throw new ERR_INVALID_ARG_TYPE('error', kinds, error);
  }
  if (actual === NOTHING) {
    const name = error?.name ? ` (${error.name})` : '';
    fail(call, {
      actual: undefined,
      expected: error,
      message: `Missing expected ${call.noun}${name}${message ? `: ${message}` : '.'}`,
    });
  }
  if (error) matchError(call, actual, error, message);
}

/** Throws if there was an error: an AssertionError if it is the unwanted one, else the error itself. */
function expectNoError(call, actual, error, message) {
  if (actual === NOTHING) return;
  let [unwanted, text] = [error, message];
  if (typeof error === 'string') [unwanted, text] = [undefined, error];
  if (unwanted && !isUnwanted(actual, unwanted)) raise(actual, '749:3', '  throw actual;');
  fail(call, {
    actual,
    expected: unwanted,
    message: `Got unwanted ${call.noun}${text ? `: ${text}` : '.'}\nActual message: "${actual?.message}"`,
  });
}

module.exports = { fail, raise, thrownBy, rejectedBy, expectError, expectNoError };

// --- helpers ---

/** Throws `message` if that is an error, else an AssertionError. */
function fail({ fn, diff }, values) {
  const { message } = values;
  if (message instanceof Error) raise(message, '150:37', '  if (obj.message instanceof Error) throw obj.message;');
  const error = new AssertionError({ operator: fn.name, ...values, stackStartFn: fn, diff });
  raise(error, '152:3', '  throw new AssertionError(obj);');
}

function refuseText(error) {
  throw new ERR_INVALID_ARG_TYPE('error', kinds, error);
}

function rejectAmbiguity(actual, message) {
  if (typeof actual !== 'object' || actual === null) {
    if (actual === message) refuseSame(actual);
  } else if (actual.message === message) {
    throw new ERR_AMBIGUOUS_ARGUMENT(
      'error/message',
      `The error message "${actual.message}" is identical to the message.`,
    );
  }
}

function refuseSame(actual) {
  throw new ERR_AMBIGUOUS_ARGUMENT('error/message', `The error "${actual}" is identical to the message.`);
}

/** Asks the program's own function about an error. One that is a class cannot be asked. */
function ask(validate, error) {
  if (/^class\b/.test(Function.prototype.toString.call(validate))) {
    const which = validate.name === '' ? 's' : ` ${validate.name}`;
    throw new TypeError(`Class constructor${which} cannot be invoked without 'new'`);
  }
  return validate.call({}, error);
}

const isErrorClass = (value) => Object.prototype.isPrototypeOf.call(Error, value);
const isError = (value) => isNativeError(value) || value instanceof Error;

function matchError(call, actual, expected, message) {
  let reason;
  if (typeof expected === 'function') {
    if (expected.prototype !== undefined && actual instanceof expected) return;
    if (isErrorClass(expected)) reason = wrongClass(actual, expected);
    else {
      const result = ask(expected, actual);
      if (result === true) return;
      reason = refused(actual, expected, result);
    }
  } else if (isRegExp(expected)) {
    const text = String(actual);
    if (expected.exec(text) !== null) return;
    reason = `The input did not match the regular expression ${inspect(expected)}. Input:\n\n${inspect(text)}\n`;
  } else if (typeof actual !== 'object' || actual === null) {
    const { fn, diff } = call;
    const error = new AssertionError({ actual, expected, message, operator: 'deepStrictEqual', stackStartFn: fn, diff });
    error.operator = fn.name;
    raise(error, '528:7', '      throw err;');
  } else {
    matchProperties(call, actual, expected, message);
    return;
  }
  const { fn, diff } = call;
  const error = new AssertionError({
    actual,
    expected,
    message: message || reason,
    operator: fn.name,
    stackStartFn: fn,
    diff,
  });
  error.generatedMessage = !message;
  raise(error, '604:5', '    throw err;');
}

function wrongClass(actual, expected) {
  const wanted = `The error is expected to be an instance of "${expected.name}". Received `;
  if (!isError(actual)) return `${wanted}"${inspect(actual, { depth: -1 })}"`;
  const name = actual.constructor?.name || actual.name;
  const got = expected.name === name ? 'an error with identical name but a different prototype.' : `"${name}"`;
  return wanted + got + (actual.message ? `\n\nError message:\n\n${actual.message}` : '');
}

function refused(actual, expected, result) {
  const name = expected.name ? `"${expected.name}" ` : '';
  const text = `The ${name}validation function is expected to return "true". Received ${inspect(result)}`;
  return isError(actual) ? `${text}\n\nCaught error:\n\n${actual}` : text;
}

/** What is shown of the two sides: only the properties that count, a matching RegExp as what it matched. */
class Comparison {
  constructor(source, keys, actual) {
    for (const key of keys) {
      if (!(key in source)) continue;
      this[key] = actual !== undefined && matches(actual[key], source[key]) ? actual[key] : source[key];
    }
  }
}

const matches = (text, pattern) => typeof text === 'string' && isRegExp(pattern) && pattern.exec(text) !== null;

function matchProperties(call, actual, expected, message) {
  const keys = Object.keys(expected);
  if (expected instanceof Error) keys.push('name', 'message');
  else if (keys.length === 0) throw new ERR_INVALID_ARG_VALUE('error', expected, 'may not be an empty object');
  for (const key of keys) {
    if (matches(actual[key], expected[key])) continue;
    if (key in actual && isDeepStrictEqual(actual[key], expected[key])) continue;
    if (message) fail(call, { actual, expected, message });
    const { fn, diff } = call;
    const error = new AssertionError({
      actual: new Comparison(actual, keys),
      expected: new Comparison(expected, keys, actual),
      operator: 'deepStrictEqual',
      stackStartFn: fn,
      diff,
    });
    raise(Object.assign(error, { actual, expected, operator: fn.name }), '487:7', '      throw err;');
  }
}

function isUnwanted(actual, expected) {
  if (typeof expected !== 'function') {
    if (isRegExp(expected)) return expected.exec(String(actual)) !== null;
    throw new ERR_INVALID_ARG_TYPE('expected', ['Function', 'RegExp'], expected);
  }
  if (expected.prototype !== undefined && actual instanceof expected) return true;
  return !isErrorClass(expected) && ask(expected, actual) === true;
}
