// Adding and removing listeners on what may be an EventEmitter or an EventTarget.
'use strict';

const {
  codes: { ERR_INVALID_ARG_TYPE },
  nothingToRead,
} = require('internal/errors');

const nothing = (target) => nothingToRead(target, 'on');

/** Adds `listener`. `flags` are the options of `addEventListener`; of them an emitter knows only `once`. */
exports.listen = function listen(target, name, listener, flags) {
  if (target === undefined || target === null) throw nothing(target);
  if (typeof target.on === 'function') {
    if (flags?.once && typeof target.once !== 'function') throw new TypeError('emitter.once is not a function');
    if (flags?.once) target.once(name, listener);
    else target.on(name, listener);
  } else if (typeof target.addEventListener === 'function') {
    target.addEventListener(name, listener, flags);
  } else {
    throw new ERR_INVALID_ARG_TYPE('emitter', 'EventEmitter', target);
  }
};

/** Removes what `listen` added. */
exports.unlisten = function unlisten(target, name, listener, flags) {
  if (typeof target.removeListener === 'function') {
    target.removeListener(name, listener);
  } else if (typeof target.removeEventListener === 'function') {
    target.removeEventListener(name, listener, flags);
  } else {
    throw new ERR_INVALID_ARG_TYPE('emitter', 'EventEmitter', target);
  }
};
