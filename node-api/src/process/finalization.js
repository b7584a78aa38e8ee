// `process.finalization`: functions that are called with an object when the process ends, if it is still there.
'use strict';

const { validateObject } = require('internal/validators');

const EVENTS = ['exit', 'beforeExit'];

exports.finalizationOf = function finalizationOf(process) {
  const registered = { exit: new Set(), beforeExit: new Set() };
  const listeners = {};
  for (const event of EVENTS) {
    listeners[event] = () => {
      for (const { object, fn } of registered[event]) {
        const alive = object.deref();
        if (alive === undefined) continue;
        if (typeof fn !== 'function') throw new TypeError('fn is not a function');
        fn(alive, event);
      }
      registered[event].clear();
    };
  }
  const warned = new Set();
  function warn(name) {
    if (warned.has(name)) return;
    warned.add(name);
    process.emitWarning(`process.finalization.${name} is an experimental feature and might change at any time`,
      'ExperimentalWarning');
  }
  function add(event, obj, fn) {
    validateObject(obj, 'obj', { functions: true });
    if (registered[event].size === 0) process.on(event, listeners[event]);
    registered[event].add({ object: new WeakRef(obj), fn });
  }
  return {
    register(obj, fn) {
      warn('register');
      add('exit', obj, fn);
    },
    registerBeforeExit(obj, fn) {
      warn('registerBeforeExit');
      add('beforeExit', obj, fn);
    },
    unregister(obj) {
      warn('unregister');
      for (const event of EVENTS) {
        for (const entry of registered[event]) {
          const alive = entry.object.deref();
          if (alive === undefined || alive === obj) registered[event].delete(entry);
        }
        if (registered[event].size === 0) process.removeListener(event, listeners[event]);
      }
    },
  };
};
