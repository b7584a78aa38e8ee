// `events.on`: the events of an emitter as an async iterator. Events that nobody has asked for yet wait in a queue;
// so do calls of `next()` that no event has answered yet. At most one of the two is non-empty.
'use strict';

const {
  AbortError,
  codes: { ERR_INVALID_ARG_TYPE },
} = require('internal/errors');
const { validateAbortSignal, validateInteger, validateObject } = require('internal/validators');
const { listen, unlisten } = require('internal/events/either');
const { kFirstEventParam } = require('internal/events/symbols');
const { abortError, addAbortListener } = require('internal/events/abort_listener');

const kWatermarkData = Symbol.for('nodejs.watermarkData');

const AsyncIteratorPrototype = Object.getPrototypeOf(Object.getPrototypeOf(async function* () {}).prototype);

/** Returns the iterator. It listens from now on, until `return()`, a `close` event, an error or an abort. */
exports.on = function on(emitter, event, options) {
  validateObject(options, 'options');
  const { signal } = options;
  validateAbortSignal(signal, 'options.signal');
  if (signal?.aborted) throw new AbortError(undefined, { cause: signal.reason });
  const high = options.highWaterMark ?? options.highWatermark ?? Number.MAX_SAFE_INTEGER;
  validateInteger(high, 'options.highWaterMark', 1);
  const low = options.lowWaterMark ?? options.lowWatermark ?? 1;
  validateInteger(low, 'options.lowWaterMark', 1);

  const events = [];
  const waiting = [];
  const registered = [];
  let paused = false;
  let failure = null;
  let finished = false;

  const result = (value, done) => ({ value, done });
  const hear = (name, listener) => {
    listen(emitter, name, listener);
    registered.push([name, listener]);
  };

  function eventHandler(value) {
    if (waiting.length > 0) {
      waiting.shift().resolve(result(value, false));
      return;
    }
    events.push(value);
    if (!paused && events.length > high) {
      paused = true;
      if (typeof emitter.pause !== 'function') throw new TypeError('emitter.pause is not a function');
      emitter.pause();
    }
  }

  function errorHandler(error) {
    if (waiting.length > 0) waiting.shift().reject(error);
    else failure = error;
    closeHandler();
  }

  function closeHandler() {
    abortListener?.[Symbol.dispose]();
    while (registered.length > 0) unlisten(emitter, ...registered.pop());
    finished = true;
    paused = false;
    const done = result(undefined, true);
    while (waiting.length > 0) waiting.shift().resolve(done);
    return Promise.resolve(done);
  }

  const iterator = Object.setPrototypeOf(
    {
      next() {
        if (events.length > 0) {
          const value = events.shift();
          if (paused && events.length < low) {
            emitter.resume();
            paused = false;
          }
          return Promise.resolve(result(value, false));
        }
        if (failure) {
          const rejected = Promise.reject(failure);
          failure = null;
          return rejected;
        }
        if (finished) return closeHandler();
        return new Promise((resolve, reject) => {
          waiting.push({ resolve, reject });
        });
      },
      return() {
        return closeHandler();
      },
      throw(error) {
        if (!error || !(error instanceof Error)) {
          throw new ERR_INVALID_ARG_TYPE('EventEmitter.AsyncIterator', 'Error', error);
        }
        errorHandler(error);
      },
      [Symbol.asyncIterator]() {
        return this;
      },
      /** How full the queue is, for those who have to know without consuming it. */
      [kWatermarkData]: {
        get size() {
          return events.length;
        },
        get low() {
          return low;
        },
        get high() {
          return high;
        },
        get isPaused() {
          return paused;
        },
      },
    },
    AsyncIteratorPrototype,
  );

  hear(event, options[kFirstEventParam] ? eventHandler : (...args) => eventHandler(args));
  if (event !== 'error' && typeof emitter.on === 'function') hear('error', errorHandler);
  const closing = options.close;
  for (let at = 0; at < closing?.length; at += 1) hear(closing[at], closeHandler);
  const line = '    errorHandler(new AbortError(undefined, { cause: signal?.reason }));';
  const onAbort = () => errorHandler(abortError(signal, 'AbortSignal.abortListener', 'node:events:1207:18', line));
  const abortListener = signal ? addAbortListener(signal, onAbort) : null;
  return iterator;
};
