// Exports of a module that is only half loaded: reading a name that it does not have yet is reported.
'use strict';

const partialPrototype = new Proxy({}, {
  get(target, key, receiver) {
    if (key in target || key === '__esModule') return Reflect.get(target, key, receiver);
    complain(key);
    return undefined;
  },
  getOwnPropertyDescriptor(target, key) {
    if (Object.hasOwn(target, key) || key === '__esModule') return Object.getOwnPropertyDescriptor(target, key);
    complain(key);
    return undefined;
  },
});

function complain(key) {
  process.emitWarning(
    `Accessing non-existent property '${String(key)}' of module exports inside circular dependency`,
  );
}

/** Has the exports report what is missing, if they are a plain object. */
function watch(exports) {
  const isPlain =
    exports !== null && typeof exports === 'object' && !internal.isProxy(exports) &&
    Object.getPrototypeOf(exports) === Object.prototype && !exports.__esModule;
  if (isPlain) Object.setPrototypeOf(exports, partialPrototype);
}

/** They are complete now. */
function unwatch(exports) {
  if (exports && Object.getPrototypeOf(exports) === partialPrototype) Object.setPrototypeOf(exports, Object.prototype);
}

module.exports = { unwatch, watch };
