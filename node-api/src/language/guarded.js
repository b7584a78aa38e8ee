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

/** What hears of promises that are settled more than once; nothing while no program listens. */
let hears;

/** From now on `tell(kind, promise, value)` hears whenever a promise is resolved or rejected that was before. */
function hearMultiple(tell) {
  hears = tell;
}

/** The functions that settle the promise of `run`, which tell what they are called for once it was settled. */
function settlers(run, functions) {
  const kinds = ['resolve', 'reject'];
  return functions.map((settle, index) => (value) => {
    if (run.settled) hears(kinds[index], () => run.promise, value);
    run.settled = true;
    settle(value);
  });
}

/** The executor of a promise, to be called by the engine's constructor. */
function executor(code) {
  const run = (resolve, reject) => {
    if (hears) [resolve, reject] = settlers(run, [resolve, reject]);
    run.resolve = resolve;
    try {
      return code(resolve, reject);
    } catch (error) {
      if (run.settled) hears('reject', () => run.promise, error);
      throw error;
    }
  };
  return run;
}

/** The promises that functions resolve which executors were given. */
const promises = new WeakMap();

/** The constructor made `promise` of what `executor` returned. Returns the function that resolves it. */
function made(run, promise) {
  run.promise = promise;
  if (run.resolve) promises.set(run.resolve, promise);
  return run.resolve;
}

/** The promise that a function of an executor resolves, if it is one. */
const resolved = (resolve) => promises.get(resolve);

module.exports = { call, executor, hearMultiple, made, resolved };
