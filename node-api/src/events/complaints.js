// What an emitter says when it is used wrongly: the leak warning, and the error that nobody listened for.
'use strict';

const {
  codes: { ERR_UNHANDLED_ERROR },
  setMade,
  setThrown,
} = require('internal/errors');
const { kEnhanceStackBeforeInspector } = require('internal/events/symbols');

const inspect = (value, options) => require('internal/util/inspect').inspect(value, options);

/** Warns once per listener list, when it has grown past the emitter's limit. */
exports.warnAboutLeak = function warnAboutLeak(emitter, type, list, limit) {
  list.warned = true;
  const shown = inspect(emitter, { depth: -1 });
  const warning = new Error(
    `Possible EventEmitter memory leak detected. ${list.length} ${String(type)} listeners added to ${shown}. ` +
      `MaxListeners is ${limit}. Use emitter.setMaxListeners() to increase limit`,
  );
  Object.assign(warning, { name: 'MaxListenersExceededWarning', emitter, type, count: list.length });
  process.emitWarning(warning);
};

/**
 * What `emit('error', …)` throws when there is no listener: the error itself, or a wrapper around any other value.
 * `emit` is the frame to hide when the place of the emit is recorded for the report of an uncaught error.
 */
exports.unhandledError = function unhandledError(emitter, args, emit) {
  const error = args[0];
  if (error instanceof Error) {
    try {
      const here = {};
      Error.captureStackTrace(here, emit);
      Object.defineProperty(error, kEnhanceStackBeforeInspector, {
        value: () => stackWithEmitSite(emitter, error, here),
        configurable: true,
      });
    } catch {
      // A frozen error is thrown as it is.
      setThrown(error, 'node:events:505:5', "    throw er; // Unhandled 'error' event");
    }
    return error;
  }
  let shown = error;
  try {
    shown = inspect(error);
  } catch {
    // A value that cannot be inspected is shown as itself.
  }
  const wrapped = new ERR_UNHANDLED_ERROR(shown);
  wrapped.context = error;
  setMade(wrapped, 'node:events:477:15', '  const err = new ERR_UNHANDLED_ERROR(stringifiedEr);');
  return wrapped;
};

/** The error's own stack, then where it was emitted. Frames that both share stand in both. */
function stackWithEmitSite(emitter, error, here) {
  let who = '';
  try {
    const { name } = emitter.constructor;
    if (name !== 'EventEmitter') who = ` on ${name} instance`;
  } catch {
    // An emitter without a readable constructor is left unnamed.
  }
  const emitFrames = here.stack.split('\n').slice(1);
  return `${error.stack}\nEmitted 'error' event${who} at:\n${emitFrames.join('\n')}`;
}
