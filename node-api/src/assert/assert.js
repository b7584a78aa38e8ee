// The `assert` module.
'use strict';

const {
  awaiting,
  beginAsync,
  codes: { ERR_CONSTRUCT_CALL_REQUIRED, ERR_INVALID_ARG_TYPE, ERR_MISSING_ARGS },
  setThrown,
} = require('internal/errors');
const { validateOneOf } = require('internal/validators');
const {
  deprecate,
  types: { isNativeError, isRegExp },
} = require('util');
const { inspect } = require('internal/util/inspect');
const comparisons = require('internal/util/comparisons');
const AssertionError = require('internal/assert/assertion_error');
const CallTracker = require('internal/assert/call_tracker');
const { falsyMessage } = require('internal/assert/expression');
const { expectError, expectNoError, fail: failAs, raise, rejectedBy, thrownBy } = require('internal/assert/throws');

const kOptions = Symbol('options');

/** The options of the `Assert` instance that a method was called on, if it was. */
const optionsOf = (receiver) => receiver?.[kOptions] ?? {};

function Assert(options) {
  if (!new.target) throw new ERR_CONSTRUCT_CALL_REQUIRED('Assert');
  const settings = { __proto__: null, strict: true, skipPrototype: false, ...options };
  if (settings.diff !== undefined) validateOneOf(settings.diff, 'options.diff', ['simple', 'full']);
  this.AssertionError = AssertionError;
  Object.defineProperty(this, kOptions, { value: settings });
  if (settings.strict) {
    this.equal = this.strictEqual;
    this.deepEqual = this.deepStrictEqual;
    this.notEqual = this.notStrictEqual;
    this.notDeepEqual = this.notDeepStrictEqual;
  }
}

/** Throws unless `value` is truthy. `given` counts the arguments. */
function checkTruthy(fn, given, value, message) {
  if (value) return;
  let text = message;
  let generatedMessage = false;
  if (given === 0) {
    generatedMessage = true;
    text = 'No value argument passed to `assert.ok()`';
  } else if (message === undefined || message === null) {
    generatedMessage = true;
    text = falsyMessage(fn);
  } else if (isNativeError(message) || message instanceof Error) {
    setThrown(message, 'node:internal/assert/utils:66:7', '      throw message;');
    throw message;
  }
  const err = new AssertionError({ actual: value, expected: true, message: text, operator: '==', stackStartFn: fn });
  err.generatedMessage = generatedMessage;
  setThrown(err, 'node:internal/assert/utils:77:5', '    throw err;');
  throw err;
}

function ok(...args) {
  checkTruthy(ok, args.length, ...args);
}

function strict(...args) {
  checkTruthy(strict, args.length, ...args);
}

const isNaNPair = (a, b) => Number.isNaN(a) && Number.isNaN(b);

/** The assertions that compare two values: when they hold, and the operator that the error names. */
const COMPARING = {
  equal: [(a, b) => a == b || isNaNPair(a, b), '=='],
  notEqual: [(a, b) => a != b && !isNaNPair(a, b), '!='],
  deepEqual: [(a, b) => comparisons.isDeepEqual(a, b)],
  notDeepEqual: [(a, b) => !comparisons.isDeepEqual(a, b)],
  deepStrictEqual: [(a, b, skipPrototype) => comparisons.isDeepStrictEqual(a, b, skipPrototype)],
  notDeepStrictEqual: [(a, b, skipPrototype) => !comparisons.isDeepStrictEqual(a, b, skipPrototype)],
  strictEqual: [(a, b) => Object.is(a, b)],
  notStrictEqual: [(a, b) => !Object.is(a, b)],
  partialDeepStrictEqual: [(a, b) => comparisons.isPartialStrictEqual(a, b)],
};

function comparing(name, [holds, operator = name]) {
  const method = function (actual, expected, message) {
    if (arguments.length < 2) throw new ERR_MISSING_ARGS('actual', 'expected');
    if (holds(actual, expected, optionsOf(this).skipPrototype)) return;
    failAs({ fn: method, diff: optionsOf(this).diff }, { actual, expected, message, operator });
  };
  return Object.defineProperty(method, 'name', { value: name });
}

const methods = Assert.prototype;

let warnedOfFail = false;
methods.fail = function fail(actual, expected, message, operator, stackStartFn) {
  const given = arguments.length;
  let [text, left, sign] = [message, actual, operator];
  const plain = (actual === undefined || actual === null) && given <= 1;
  if (plain) {
    text = 'Failed';
  } else if (given === 1) {
    [text, left] = [actual, undefined];
  } else {
    if (!warnedOfFail) {
      warnedOfFail = true;
      process.emitWarning(
        'assert.fail() with more than one argument is deprecated. ' +
          'Please use assert.strictEqual() instead or only pass a message.',
        'DeprecationWarning',
        'DEP0094',
      );
    }
    if (given === 2) sign = '!=';
  }
  if (text instanceof Error) raise(text, '186:33', '  if (message instanceof Error) throw message;');
  const error = new AssertionError({
    actual: left,
    expected,
    operator: sign === undefined ? 'fail' : sign,
    stackStartFn: stackStartFn || fail,
    message: text,
    diff: optionsOf(this).diff,
  });
  if (plain) error.generatedMessage = true;
  raise(error, '204:3', '  throw err;');
};

// Another function than the module itself, although it does the same.
methods.ok = function ok(...args) {
  checkTruthy(ok, args.length, ...args);
};

for (const name of Object.keys(COMPARING)) methods[name] = comparing(name, COMPARING[name]);

methods.throws = function throws(fn, ...args) {
  expectError({ fn: throws, noun: 'exception', diff: optionsOf(this).diff }, thrownBy(fn), ...args);
};

methods.rejects = async function rejects(promiseFn, ...args) {
  beginAsync();
  const rejected = awaiting(rejectedBy(promiseFn), `${ownerOf(this)}rejects (node:assert:769:25)`);
  expectError({ fn: rejects, noun: 'rejection', diff: optionsOf(this).diff }, await rejected, ...args);
};

methods.doesNotThrow = function doesNotThrow(fn, ...args) {
  expectNoError({ fn: doesNotThrow, noun: 'exception', diff: optionsOf(this).diff }, thrownBy(fn), ...args);
};

methods.doesNotReject = async function doesNotReject(promiseFn, ...args) {
  beginAsync();
  const rejected = awaiting(rejectedBy(promiseFn), `${ownerOf(this)}doesNotReject (node:assert:789:33)`);
  expectNoError({ fn: doesNotReject, noun: 'rejection', diff: optionsOf(this).diff }, await rejected, ...args);
};

methods.ifError = function ifError(err) {
  if (err === null || err === undefined) return;
  let about = inspect;
  if (typeof err === 'object' && typeof err.message === 'string') {
    about = () => (err.message === '' && err.constructor ? err.constructor.name : err.message);
  }
  const error = new AssertionError({
    actual: err,
    expected: null,
    operator: 'ifError',
    message: `ifError got unwanted exception: ${about(err)}`,
    stackStartFn: ifError,
    diff: optionsOf(this).diff,
  });
  if (typeof err.stack === 'string') addFrames(error, err.stack);
  raise(error, '849:5', '    throw newErr;');
};

methods.match = function match(string, regexp, message) {
  checkMatch(this, match, true, string, regexp, message);
};

methods.doesNotMatch = function doesNotMatch(string, regexp, message) {
  checkMatch(this, doesNotMatch, false, string, regexp, message);
};

module.exports = ok;
ok.AssertionError = AssertionError;
ok.CallTracker = deprecate(CallTracker, 'assert.CallTracker is deprecated.', 'DEP0173');
ok.ok = ok;
const shared = ['fail', 'equal', 'notEqual', 'deepEqual', 'notDeepEqual', 'deepStrictEqual', 'notDeepStrictEqual'];
shared.push('strictEqual', 'notStrictEqual', 'partialDeepStrictEqual', 'match', 'doesNotMatch');
shared.push('throws', 'rejects', 'doesNotThrow', 'doesNotReject', 'ifError');
for (const name of shared) ok[name] = methods[name];
ok.strict = Object.assign(strict, ok, {
  equal: ok.strictEqual,
  deepEqual: ok.deepStrictEqual,
  notEqual: ok.notStrictEqual,
  notDeepEqual: ok.notDeepStrictEqual,
});
ok.strict.Assert = Assert;
ok.strict.strict = ok.strict;
ok.Assert = Assert;

// --- helpers ---

function checkMatch(receiver, fn, wanted, string, regexp, message) {
  if (!isRegExp(regexp)) throw new ERR_INVALID_ARG_TYPE('regexp', 'RegExp', regexp);
  const isText = typeof string === 'string';
  if (isText && (regexp.exec(string) !== null) === wanted) return;
  if (message instanceof Error) raise(message, '863:7', '      throw message;');
  const verdict = wanted ? 'did not match' : 'was expected to not match';
  const reason = isText
    ? `The input ${verdict} the regular expression ${inspect(regexp)}. Input:\n\n${inspect(string)}\n`
    : `The "string" argument must be of type string. Received type ${typeof string} (${inspect(string)})`;
  const error = new AssertionError({
    actual: string,
    expected: regexp,
    message: message || reason,
    operator: fn.name,
    stackStartFn: fn,
    diff: optionsOf(receiver).diff,
  });
  raise(Object.assign(error, { generatedMessage: !message }), '885:5', '    throw err;');
}

/** What a stack shows in front of the name of a method that was called on `receiver`. */
function ownerOf(receiver) {
  if (receiver === undefined) return '';
  return `${typeof receiver === 'function' ? receiver.name : receiver.constructor?.name ?? 'Object'}.`;
}

/** Appends the frames of the original error to those of `error`, up to the first that both have. */
function addFrames(error, stack) {
  const start = stack.indexOf('\n    at');
  if (start === -1) return;
  const original = stack.slice(start + 1).split('\n');
  let own = error.stack.split('\n');
  const shared = original.find((frame) => own.includes(frame));
  if (shared !== undefined) own = own.slice(0, own.indexOf(shared));
  error.stack = `${own.join('\n')}\n${original.join('\n')}`;
}
