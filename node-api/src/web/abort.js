// `AbortController` and `AbortSignal`. See https://dom.spec.whatwg.org/#aborting-ongoing-activities.
'use strict';

const {
  codes: { ERR_ILLEGAL_CONSTRUCTOR, ERR_INVALID_ARG_TYPE, ERR_INVALID_THIS },
  setInside,
  setThrown,
} = require('internal/errors');
const { validateObject, validateUint32 } = require('internal/validators');
const { kMaxEventTargetListeners } = require('events');
const { conversionError, enumerable, shownAs, tag } = require('internal/web/idl');
const { DOMException, MADE } = require('internal/dom_exception');
const {
  Event,
  EventTarget,
  defineEventHandler,
  dispatchFrom,
  kNewListener,
  kResistStopPropagation,
  kTrustEvent,
} = require('internal/event_target');

const kAborted = Symbol('kAborted');
const kReason = Symbol('kReason');
const kComposite = Symbol('kComposite');
const kSources = Symbol('kSourceSignals');
const kDependants = Symbol('kDependantSignals');
const kFollowing = Symbol('kFollowing');
const inspectCustom = Symbol.for('nodejs.util.inspect.custom');

/** What calls the listeners of an abort, for stacks; one more for a signal that depends on the one that is aborted. */
const BY_CONTROLLER = 4;
const BY_TIMEOUT = 6;

/** Only this module makes signals: the constructor asks for it. */
const kMake = Symbol('kDontThrowSymbol');

/** The reason that is given when the program gives none, with the function of Node's that makes it; it is thrown elsewhere. */
function reasonFor(message, name, frame) {
  const error = new DOMException(message, name);
  const place = 'node:internal/abort_controller';
  setInside(error, `${place}:274:7`, '      throw this[kReason];', MADE, frame.replace(':', `${place}:`));
  return error;
}

const abortError = (frame) => reasonFor('This operation was aborted', 'AbortError', frame);

function check(signal) {
  if (signal?.[kAborted] === undefined) throw new ERR_INVALID_THIS('AbortSignal');
  refresh(signal);
  return signal;
}

class AbortSignal extends EventTarget {
  constructor(secret = undefined) {
    if (secret !== kMake) throw new ERR_ILLEGAL_CONSTRUCTOR();
    super();
    this[kMaxEventTargetListeners] = 0;
    this[kAborted] = false;
    this[kReason] = undefined;
    this[kComposite] = false;
  }

  get aborted() {
    return check(this)[kAborted];
  }

  get reason() {
    return check(this)[kReason];
  }

  throwIfAborted() {
    if (check(this)[kAborted]) {
      setThrown(this[kReason], 'node:internal/abort_controller:274:7', '      throw this[kReason];');
      throw this[kReason];
    }
  }

  [inspectCustom](depth, options) {
    return shownAs(this, this, { aborted: this.aborted }, depth, options);
  }

  static abort(reason = abortError('AbortSignal.abort (:289:14)')) {
    const signal = new AbortSignal(kMake);
    signal[kAborted] = true;
    signal[kReason] = reason;
    return signal;
  }

  static timeout(delay) {
    validateUint32(delay, 'delay', false);
    const signal = new AbortSignal(kMake);
    const { setTimeout } = require('timers');
    // A signal alone does not keep the process running.
    setTimeout(() => {
      const frame = 'Timeout._onTimeout (:210:9)';
      abort(signal, reasonFor('The operation was aborted due to timeout', 'TimeoutError', frame), BY_TIMEOUT);
    }, delay).unref();
    return signal;
  }

  static any(signals) {
    const list = toSignals(signals);
    const result = new AbortSignal(kMake);
    result[kComposite] = true;
    result[kSources] = new Set();
    for (const signal of list) {
      if (signal.aborted) {
        abort(result, signal.reason);
        return result;
      }
      // Sources are never signals made by `any` themselves: those stand for their own sources.
      for (const source of signal[kSources] ?? [signal]) result[kSources].add(source);
    }
    return result;
  }

  [kNewListener](size, type, listener) {
    super[kNewListener](size, type, listener);
    if (type === 'abort' && size === 1 && !this.aborted) follow(this);
  }
}

enumerable(AbortSignal.prototype, ['aborted']);
tag(AbortSignal, 'AbortSignal');
defineEventHandler(AbortSignal.prototype, 'abort');

class AbortController {
  #signal;

  get signal() {
    return AbortController.#signalOf(this);
  }

  abort(reason = abortError('AbortController.abort (:572:18)')) {
    abort(AbortController.#signalOf(this), reason);
  }

  static #signalOf(controller) {
    if (controller === undefined || controller === null) {
      throw new TypeError(`Cannot read properties of ${controller} (reading '#signal')`);
    }
    if (!(#signal in Object(controller))) {
      throw new TypeError('Cannot read private member #signal from an object whose class did not declare it');
    }
    controller.#signal ??= new AbortSignal(kMake);
    return controller.#signal;
  }

  [inspectCustom](depth, options) {
    return shownAs(this, this, { signal: this.signal }, depth, options);
  }
}

enumerable(AbortController.prototype, ['signal', 'abort']);
tag(AbortController, 'AbortController');

/** `util.aborted`: a promise for the abort. */
async function aborted(signal, resource) {
  toSignal(signal, 'signal');
  validateObject(resource, 'resource', { arrays: true, functions: true });
  if (signal.aborted) return Promise.resolve();
  return new Promise((resolve) => {
    signal.addEventListener('abort', resolve, { __proto__: null, once: true, [kResistStopPropagation]: true });
  });
}

function transferableAbortSignal(signal) {
  if (signal?.[kAborted] === undefined) throw new ERR_INVALID_ARG_TYPE('signal', 'AbortSignal', signal);
  return signal;
}

const transferableAbortController = () => new AbortController();

module.exports = {
  AbortController, AbortSignal, aborted, toSignal, transferableAbortController, transferableAbortSignal,
};

// --- helpers ---

/** The standard's "signal abort": marks the signals that depend on this one first, then tells everybody. */
function abort(signal, reason, way = BY_CONTROLLER) {
  if (signal[kAborted]) return;
  const aborting = [signal];
  for (const dependant of signal[kDependants] ?? []) {
    if (!dependant[kAborted]) aborting.push(dependant);
  }
  for (const each of aborting) {
    each[kAborted] = true;
    each[kReason] = reason;
  }
  for (const each of aborting) {
    dispatchFrom(each === signal ? way : way + 1, each, new Event('abort', { [kTrustEvent]: true }));
  }
}

/** A combined signal that nobody listens to finds out when it is looked at. */
function refresh(signal) {
  if (signal[kAborted]) return;
  for (const source of signal[kSources] ?? []) {
    if (source[kAborted]) {
      abort(signal, source[kReason]);
      return;
    }
  }
}

/** From its first listener on, a combined signal is told by its sources. */
function follow(signal) {
  if (signal[kFollowing] || !signal[kSources]?.size) return;
  signal[kFollowing] = true;
  for (const source of signal[kSources]) (source[kDependants] ??= new Set()).add(signal);
}

function toSignal(value, context) {
  if (!(value instanceof AbortSignal)) throw conversionError(`${context} is not of type AbortSignal.`);
  return value;
}

function toSignals(value) {
  const iterable = typeof value === 'object' && value !== null && typeof value[Symbol.iterator] === 'function';
  if (!iterable) throw conversionError('signals cannot be converted to sequence.');
  return Array.from(value, (signal, index) => toSignal(signal, `signals[${index}]`));
}
