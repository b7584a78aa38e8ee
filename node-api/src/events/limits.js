// How many listeners an event may have before a leak is suspected: the default, and what emitters and event targets
// have of their own.
'use strict';

const {
  codes: { ERR_INVALID_ARG_TYPE },
  present,
  setOwner,
} = require('internal/errors');
const { kMaxEventTargetListeners, kMaxEventTargetListenersWarned } = require('internal/events/symbols');
const { validateNumber } = require('internal/validators');

let defaultMaxListeners = 10;

const methods = {};

/** The methods of emitters. */
exports.methods = methods;

methods.setMaxListeners = function setMaxListeners(limit) {
  checked(this, () => validateNumber(limit, 'setMaxListeners', 0));
  if (this === undefined || this === null) {
    throw new TypeError(`Cannot set properties of ${this} (setting '_maxListeners')`);
  }
  this._maxListeners = limit;
  return this;
};

methods.getMaxListeners = function getMaxListeners() {
  present(this, '_maxListeners');
  return maxListenersOf(this);
};

exports.getDefault = () => defaultMaxListeners;

exports.setDefault = function setDefault(limit) {
  checkDefault(limit);
  defaultMaxListeners = limit;
};

/** `EventEmitter.setMaxListeners`. It has no name in Node, and printing `events` shows it. */
exports.setMaxListeners = (() => function (limit = defaultMaxListeners, ...targets) {
  validateLimit(limit);
  if (targets.length === 0) {
    defaultMaxListeners = limit;
    return;
  }
  const { isEventTarget } = require('internal/event_target');
  for (const target of targets) {
    // The first that Node looks for: it stands in the message for nothing at all.
    present(target, 'setMaxListeners');
    if (isEventTarget(target)) {
      target[kMaxEventTargetListeners] = limit;
      target[kMaxEventTargetListenersWarned] = false;
    } else if (typeof target.setMaxListeners === 'function') {
      target.setMaxListeners(limit);
    } else {
      throw new ERR_INVALID_ARG_TYPE('eventTargets', ['EventEmitter', 'EventTarget'], target);
    }
  }
})();

/** Runs a check of a method's arguments: the stack of what it throws names the emitter's class. */
exports.checked = checked;
function checked(emitter, check) {
  try {
    check();
  } catch (error) {
    setOwner(error, emitter);
    throw error;
  }
}

exports.maxListenersOf = maxListenersOf;
function maxListenersOf(emitter) {
  const own = emitter._maxListeners;
  return own === undefined ? defaultMaxListeners : own;
}

const checkDefault = (limit) => validateNumber(limit, 'defaultMaxListeners', 0);

function validateLimit(limit) {
  validateNumber(limit, 'setMaxListeners', 0);
}
