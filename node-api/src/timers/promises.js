// `timers/promises`: timers as promises and async iterators, with AbortSignal.
'use strict';

const {
  AbortError,
  codes: { ERR_ILLEGAL_CONSTRUCTOR, ERR_INVALID_THIS },
  setInside,
} = require('internal/errors');
const { validateAbortSignal, validateBoolean, validateNumber, validateObject } = require('internal/validators');
const { clearImmediate, clearInterval, clearTimeout } = require('timers');
const { Immediate, Timeout, start } = require('internal/timers');

const abortError = (signal) => new AbortError(undefined, { cause: signal?.reason });

/** Checks the options that all three functions share; throws what the returned promise is rejected with. */
function readOptions(options) {
  validateObject(options, 'options');
  const { signal, ref = true } = options;
  validateAbortSignal(signal, 'options.signal');
  validateBoolean(ref, 'options.ref');
  return { signal, ref };
}

/** A promise that settles when `begin`'s resource fires, or is rejected and `clear`ed when `signal` aborts first. */
function wait(signal, begin, clear) {
  if (signal?.aborted) return Promise.reject(abortError(signal));
  let cancel;
  const promise = new Promise((resolve, reject) => {
    const resource = begin(resolve);
    if (signal) {
      cancel = () => {
        if (!resource._destroyed) {
          clear(resource);
          const error = abortError(signal);
          const place = 'node:timers/promises:49:12';
          const line = '    reject(new AbortError(undefined, { cause: signal?.reason }));';
          setInside(error, place, line, `${resource.constructor.name}.cancelListenerHandler (${place})`);
          reject(error);
        }
      };
      const { kResistStopPropagation } = require('internal/event_target');
      signal.addEventListener('abort', cancel, { __proto__: null, [kResistStopPropagation]: true });
    }
  });
  if (cancel === undefined) return promise;
  return afterwards(promise, () => signal.removeEventListener('abort', cancel));
}

/** `finally` as Node's own code calls it: between two promises of its own, so that no patched method is asked. */
function afterwards(promise, then) {
  return new Promise((resolve, reject) => {
    new Promise((done, failed) => promise.then(done, failed)).finally(then).then(resolve, reject);
  });
}

function setTimeout(after, value, options = {}) {
  try {
    if (after !== undefined) validateNumber(after, 'delay');
    options = readOptions(options);
  } catch (error) {
    return Promise.reject(error);
  }
  const args = value !== undefined ? [value] : undefined;
  return wait(
    options.signal,
    (resolve) => {
      const timer = new Timeout(resolve, after, args, false, options.ref);
      start(timer);
      return timer;
    },
    clearTimeout,
  );
}

function setImmediate(value, options = {}) {
  try {
    options = readOptions(options);
  } catch (error) {
    return Promise.reject(error);
  }
  return wait(
    options.signal,
    (resolve) => {
      const immediate = new Immediate(resolve, [value]);
      if (!options.ref) immediate.unref();
      return immediate;
    },
    clearImmediate,
  );
}

async function* setInterval(after, value, options = {}) {
  validateObject(options, 'options');
  if (after !== undefined) validateNumber(after, 'delay');
  const { signal, ref } = readOptions(options);
  if (signal?.aborted) throw abortError(signal);

  let interval;
  let onAbort;
  try {
    let due = 0;
    let wake;
    interval = new Timeout(
      () => {
        due++;
        if (wake) {
          wake();
          wake = undefined;
        }
      },
      after,
      undefined,
      true,
      ref,
    );
    start(interval);
    if (signal) {
      onAbort = () => {
        clearInterval(interval);
        if (wake) {
          wake(Promise.reject(abortError(signal)));
          wake = undefined;
        }
      };
      signal.addEventListener('abort', onAbort, { __proto__: null, once: true });
    }
    while (!signal?.aborted) {
      if (due === 0) await new Promise((resolve) => (wake = resolve));
      for (; due > 0; due--) yield value;
    }
    throw abortError(signal);
  } finally {
    clearInterval(interval);
    signal?.removeEventListener('abort', onAbort);
  }
}

const kScheduler = Symbol('kScheduler');

class Scheduler {
  constructor() {
    throw new ERR_ILLEGAL_CONSTRUCTOR();
  }

  yield() {
    if (!this[kScheduler]) throw new ERR_INVALID_THIS('Scheduler');
    return setImmediate();
  }

  wait(delay, options) {
    if (!this[kScheduler]) throw new ERR_INVALID_THIS('Scheduler');
    return setTimeout(delay, undefined, options);
  }
}

const scheduler = Object.create(Scheduler.prototype);
scheduler[kScheduler] = true;

module.exports = { setTimeout, setImmediate, setInterval, scheduler };
