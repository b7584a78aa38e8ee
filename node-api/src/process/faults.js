// Errors that nothing caught, and promises whose rejection nobody listened to.
'use strict';

const {
  codes: { ERR_INVALID_ARG_TYPE, ERR_UNCAUGHT_EXCEPTION_CAPTURE_ALREADY_SET },
} = require('internal/errors');

class UnhandledPromiseRejection extends Error {
  constructor(reason) {
    super(
      'This error originated either by throwing inside of an async function without a catch block, or by rejecting a ' +
        `promise which was not handled with .catch(). The promise rejected with the reason "${describe(reason)}".`,
    );
    this.code = 'ERR_UNHANDLED_REJECTION';
    this.name = 'UnhandledPromiseRejection';
    const value =
      `${this.name}: ${this.message}\n` +
      '    at throwUnhandledRejectionsMode (node:internal/process/promises:392:7)\n' +
      `    at processPromiseRejections (node:internal/process/promises:475:17)${internal.belowRejections()}`;
    Object.defineProperty(this, 'stack', { __proto__: null, value, writable: true, configurable: true });
  }
}

/** A value as text without calling any of its methods. */
function describe(value) {
  if (typeof value === 'symbol') return value.toString();
  if (typeof value === 'function') return Function.prototype.toString.call(value);
  if (typeof value !== 'object' || value === null) return String(value);
  // V8 shows such by what they say of themselves, were they made as errors or not.
  if (value.toString === Error.prototype.toString) return Reflect.apply(Error.prototype.toString, value, []);
  const { constructor } = value;
  if (value.toString === Object.prototype.toString && typeof constructor === 'function' && constructor.name) {
    return `#<${constructor.name}>`;
  }
  return Object.prototype.toString.call(value);
}

/** What the runtime and the program ask of `process` about them. */
exports.faultsOf = function faultsOf(process) {
  let capture = null;

  function setUncaughtExceptionCaptureCallback(fn) {
    if (fn === null) {
      capture = null;
      return;
    }
    if (typeof fn !== 'function') throw new ERR_INVALID_ARG_TYPE('fn', ['Function', 'null'], fn);
    if (capture !== null) {
      throw new ERR_UNCAUGHT_EXCEPTION_CAPTURE_ALREADY_SET();
    }
    capture = fn;
  }

  function hasUncaughtExceptionCaptureCallback() {
    return capture !== null;
  }

  function tellMonitors(error, origin) {
    process.emit('uncaughtExceptionMonitor', error, origin);
  }

  function tellCapture(error) {
    capture(error);
  }

  /** What happens to an error that nothing caught. Returns whether the process goes on. */
  function onUncaught(error, fromPromise) {
    const origin = fromPromise ? 'unhandledRejection' : 'uncaughtException';
    tellMonitors(error, origin);
    if (capture !== null) {
      tellCapture(error);
      return true;
    }
    if (process.emit('uncaughtException', error, origin)) return true;
    try {
      // Whatever code the program had chosen before: an error that nothing caught makes it 1, and `exit` listeners may
      // change that.
      if (!process._exiting) {
        process._exiting = true;
        process.exitCode = 1;
        process.emit('exit', 1);
      }
    } catch {
      // An error in an exit listener does not hide the one that is being reported.
    }
    return false;
  }

  /** What happens to a rejected promise that nobody listened to in time: `true`, or the error that ends the process. */
  function onUnhandledRejection(promise, reason) {
    if (process.emit('unhandledRejection', reason, promise)) return true;
    if (typeof reason === 'object' && reason !== null && Object.hasOwn(reason, 'stack')) return reason;
    return new UnhandledPromiseRejection(reason);
  }

  let hearsMultiple = false;

  /** Promises tell of being settled again once a program has listened for that. */
  function hearMultiple() {
    if (hearsMultiple) return;
    hearsMultiple = true;
    const deprecated = require('util').deprecate(() => {}, 'The multipleResolves event has been deprecated.', 'DEP0160');
    require('internal/language/guarded').hearMultiple((kind, promise, value) => {
      process.nextTick(() => {
        if (process.emit('multipleResolves', kind, promise(), value)) deprecated();
      });
    });
  }

  /** A promise that had been reported got a handler after all. */
  function onRejectionHandled(promise, id) {
    if (process.emit('rejectionHandled', promise)) return;
    const warning = new Error(`Promise rejection was handled asynchronously (rejection id: ${id})`);
    warning.name = 'PromiseRejectionHandledWarning';
    warning.id = id;
    process.emitWarning(warning);
  }

  return {
    setUncaughtExceptionCaptureCallback,
    hasUncaughtExceptionCaptureCallback,
    onUncaught,
    onUnhandledRejection,
    onRejectionHandled,
    hearMultiple,
  };
};
