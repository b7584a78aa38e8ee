// `events.addAbortListener`: hears an abort even if another listener stopped the event, and can be disposed of.
'use strict';

const {
  AbortError,
  codes: { ERR_INVALID_ARG_TYPE },
  setInside,
} = require('internal/errors');
const { validateAbortSignal, validateFunction } = require('internal/validators');

/**
 * The error of what ends because `signal` aborts, made by Node's function of that name at `place`, which a stack shows.
 * `line` is the text there, for the report of a rejection.
 */
exports.abortError = function abortError(signal, name, place, line = '') {
  const error = new AbortError(undefined, { cause: signal?.reason });
  setInside(error, line && place, line, `${name} (${place})`);
  return error;
};

/** Calls `listener` when `signal` aborts, in a microtask if it already has. Returns a disposable that takes it back. */
exports.addAbortListener = function addAbortListener(signal, listener) {
  if (signal === undefined) throw new ERR_INVALID_ARG_TYPE('signal', 'AbortSignal', signal);
  validateAbortSignal(signal, 'signal');
  validateFunction(listener, 'listener');

  let remove;
  if (signal.aborted) {
    queueMicrotask(() => listener());
  } else {
    const { kResistStopPropagation } = require('internal/event_target');
    signal.addEventListener('abort', listener, { __proto__: null, once: true, [kResistStopPropagation]: true });
    remove = () => signal.removeEventListener('abort', listener);
  }
  return {
    __proto__: null,
    [Symbol.dispose]() {
      remove?.();
    },
  };
};
