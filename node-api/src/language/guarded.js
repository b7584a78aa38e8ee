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
const executor = (code) => (resolve, reject) => {
  try {
    return code(resolve, reject);
  } catch (error) {
    throw error;
  }
};

module.exports = { call, executor };
