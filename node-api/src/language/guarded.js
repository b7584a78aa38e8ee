// A function between native code that keeps an error to itself and what threw it (see guarded.rs).
'use strict';

/** Calls a function. */
function call(code, self, args) {
  try {
    return Reflect.apply(code, self, args);
  } catch (error) {
    throw error;
  }
}

/** The executor of a promise, to be called by the engine's constructor. */
function executor(code) {
  const run = (resolve, reject) => {
    run.resolve = resolve;
    try {
      return code(resolve, reject);
    } catch (error) {
      throw error;
    }
  };
  return run;
}

/** The promises that functions resolve which executors were given. */
const promises = new WeakMap();

/** The constructor made `promise` of what `executor` returned. Returns the function that resolves it. */
function made(run, promise) {
  if (run.resolve) promises.set(run.resolve, promise);
  return run.resolve;
}

/** The promise that a function of an executor resolves, if it is one. */
const resolved = (resolve) => promises.get(resolve);

module.exports = { call, executor, made, resolved };
