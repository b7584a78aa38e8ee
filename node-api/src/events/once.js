// `events.once`: a promise for the next event. Not an async function on purpose: the public `once` is one, and a
// second would settle later than Node's.
'use strict';

const { AbortError } = require('internal/errors');
const { validateAbortSignal, validateObject } = require('internal/validators');
const { abortError } = require('internal/events/abort_listener');
const { listen, unlisten } = require('internal/events/either');

/** Throws on bad arguments or an aborted signal, else returns a new promise for the arguments of the event. */
exports.once = function once(emitter, name, options) {
  validateObject(options, 'options');
  const { signal } = options;
  validateAbortSignal(signal, 'options.signal');
  if (signal?.aborted) throw new AbortError(undefined, { cause: signal.reason });

  return new Promise((resolve, reject) => {
    const { kResistStopPropagation } = require('internal/event_target');
    const flags = { __proto__: null, once: true, [kResistStopPropagation]: true };
    const stopAborting = () => {
      if (signal !== undefined && signal !== null) unlisten(signal, 'abort', abortListener);
    };
    function errorListener(error) {
      emitter.removeListener(name, resolver);
      stopAborting();
      reject(error);
    }
    function resolver(...args) {
      if (typeof emitter.removeListener === 'function') emitter.removeListener('error', errorListener);
      stopAborting();
      resolve(args);
    }
    function abortListener() {
      unlisten(emitter, name, resolver);
      unlisten(emitter, 'error', errorListener);
      const line = '      reject(new AbortError(undefined, { cause: signal?.reason }));';
      reject(abortError(signal, 'AbortSignal.abortListener', 'node:events:1036:14', line));
    }
    listen(emitter, name, resolver, flags);
    // Only emitters treat 'error' as a failure: on an EventTarget it is an event like any other.
    if (name !== 'error' && typeof emitter.once === 'function') emitter.once('error', errorListener);
    if (signal !== undefined && signal !== null) listen(signal, 'abort', abortListener, flags);
  });
};
