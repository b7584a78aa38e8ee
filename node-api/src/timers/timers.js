// What the `timers` module exports, and the classes that `timers/promises` also needs. `Timeout` and `Immediate` are the objects that programs hold and print; when a callback runs is
// the event loop's business, reached through `internal`.
'use strict';

const { currentId, end, newId, tellInit } = require('internal/async_hooks/operations');
const { validateFunction } = require('internal/validators');

const kRefed = Symbol('refed');
const kHasPrimitive = Symbol('kHasPrimitive');
const kAsyncId = Symbol('asyncId');
const kTriggerId = Symbol('triggerId');
const kAsyncContextFrame = Symbol('kAsyncContextFrame');
// The loop's own name for a timer or immediate: not enumerable, so that it is never printed.
const kTask = Symbol('task');
const kInspect = Symbol.for('nodejs.util.inspect.custom');
const kPromisify = Symbol.for('nodejs.util.promisify.custom');

const TIMEOUT_MAX = 2 ** 31 - 1;

/** Timers that were turned into a number, by that number: `clearTimeout(+timer)`. */
const known = { __proto__: null };

/** What a printed timer shows as its neighbour in the queue. */
class TimersList {
  constructor() {
    this._idleNext = this;
    this._idlePrev = this;
    this.expiry = 1;
    this.id = -9007199254740991;
    this.msecs = 1;
    this.priorityQueuePosition = 1;
  }
}
const list = new TimersList();

function register(item, type) {
  item[kAsyncId] = newId();
  item[kTriggerId] = currentId();
  item[kAsyncContextFrame] = internal.asyncContext();
  tellInit(item[kAsyncId], type, item[kTriggerId], item);
}

function setTask(item, task) {
  Object.defineProperty(item, kTask, { __proto__: null, value: task, writable: true, configurable: true });
}

function warnAboutDuration(after, set) {
  const text = `${after} ${
    after > TIMEOUT_MAX ? 'does not fit into a 32-bit signed integer' : after < 0 ? 'is a negative number' : 'is not a number'
  }.`;
  const name = after > TIMEOUT_MAX ? 'Overflow' : after < 0 ? 'Negative' : 'NaN';
  if (name !== 'Overflow') {
    if (warned[name]) return;
    warned[name] = true;
  }
  process.emitWarning(`${text}\n${set} duration was set to 1.`, `Timeout${name}Warning`);
}
const warned = { __proto__: null };

class Timeout {
  constructor(callback, after, args, isRepeat, isRefed) {
    if (after === undefined) {
      after = 1;
    } else {
      after *= 1;
    }
    if (!(after >= 1 && after <= TIMEOUT_MAX)) {
      if (after > TIMEOUT_MAX || after < 0 || after !== after) warnAboutDuration(after, 'Timeout');
      after = 1;
    }
    this._idleTimeout = after;
    this._idlePrev = this;
    this._idleNext = this;
    this._idleStart = null;
    this._onTimeout = callback;
    this._timerArgs = args;
    this._repeat = isRepeat ? after : null;
    this._destroyed = false;
    this[kRefed] = isRefed;
    this[kHasPrimitive] = false;
    register(this, 'Timeout');
  }

  refresh() {
    if (this._idleTimeout < 0 || this._idleTimeout === undefined) return this;
    if (this._destroyed) {
      // The timer has fired: it starts again as it was, in the async context of this call.
      this._destroyed = false;
      register(this, 'Timeout');
      start(this);
    } else {
      this._idleStart = internal.now();
      this._idlePrev = this._idleNext = list;
      internal.refresh(this[kTask]);
    }
    return this;
  }

  unref() {
    if (this[kRefed]) {
      this[kRefed] = false;
      if (!this._destroyed) internal.setRef(this[kTask], false);
    }
    return this;
  }

  ref() {
    if (!this[kRefed]) {
      this[kRefed] = true;
      if (!this._destroyed) internal.setRef(this[kTask], true);
    }
    return this;
  }

  hasRef() {
    return this[kRefed];
  }

}
const assigned = (prototype, key, method) => {
  // A function that is assigned to a property has no name, and the property can be enumerated.
  prototype[key] = Object.defineProperty(method, 'name', { value: '' });
};
assigned(Timeout.prototype, 'close', function () {
  clearTimeout(this);
  return this;
});

/** A timer shows its own fields and nothing below them. */
function inspectShallow(_, options, inspect) {
  return inspect(this, { ...options, depth: 0, customInspect: false });
}
for (const owner of [Timeout, TimersList]) {
  Object.defineProperty(owner.prototype, kInspect, {
    __proto__: null,
    value: inspectShallow,
    writable: true,
    configurable: true,
    enumerable: false,
  });
}
assigned(Timeout.prototype, Symbol.dispose, function () {
  clearTimeout(this);
});
assigned(Timeout.prototype, Symbol.toPrimitive, function () {
  const id = this[kAsyncId];
  if (!this[kHasPrimitive]) {
    this[kHasPrimitive] = true;
    known[id] = this;
  }
  return id;
});

/** Hands a timer to the loop. */
function start(timer) {
  timer._idleStart = internal.now();
  timer._idlePrev = timer._idleNext = list;
  const { _idleTimeout: after, _repeat: repeat, [kAsyncId]: id, [kTriggerId]: trigger } = timer;
  setTask(timer, internal.startTimer(timer, Math.trunc(after), repeat !== null, timer[kRefed], id, trigger));
}

function stop(timer) {
  if (timer._destroyed) return;
  timer._destroyed = true;
  if (timer[kHasPrimitive]) delete known[timer[kAsyncId]];
  timer._idlePrev = timer._idleNext = null;
  timer._idleTimeout = -1;
  internal.clear(timer[kTask]);
  end(timer[kAsyncId]);
}

function setTimeout(callback, after, ...args) {
  validateFunction(callback, 'callback');
  const timer = new Timeout(callback, after, args.length > 0 ? args : undefined, false, true);
  start(timer);
  return timer;
}

function setInterval(callback, repeat, ...args) {
  validateFunction(callback, 'callback');
  const timer = new Timeout(callback, repeat, args.length > 0 ? args : undefined, true, true);
  start(timer);
  return timer;
}

function clearTimeout(timer) {
  let found = timer;
  if (typeof timer === 'number' || typeof timer === 'string') found = known[timer];
  if (found?._onTimeout) {
    found._onTimeout = undefined;
    found._timerArgs = undefined;
    stop(found);
  }
}

function clearInterval(timer) {
  clearTimeout(timer);
}

class Immediate {
  constructor(callback, args) {
    this._idleNext = null;
    this._idlePrev = null;
    this._onImmediate = callback;
    this._argv = args;
    this._destroyed = false;
    this[kRefed] = true;
    register(this, 'Immediate');
    setTask(this, internal.startImmediate(this, this[kAsyncId], this[kTriggerId]));
  }

  ref() {
    if (this[kRefed] === false) {
      this[kRefed] = true;
      internal.setRef(this[kTask], true);
    }
    return this;
  }

  unref() {
    if (this[kRefed] === true) {
      this[kRefed] = false;
      internal.setRef(this[kTask], false);
    }
    return this;
  }

  hasRef() {
    return !!this[kRefed];
  }
}
assigned(Immediate.prototype, Symbol.dispose, function () {
  clearImmediate(this);
});

function setImmediate(callback, ...args) {
  validateFunction(callback, 'callback');
  return new Immediate(callback, args.length > 0 ? args : undefined);
}

function clearImmediate(immediate) {
  if (!immediate?._onImmediate || immediate._destroyed) return;
  immediate._destroyed = true;
  immediate[kRefed] = null;
  immediate._onImmediate = undefined;
  immediate._argv = undefined;
  internal.clear(immediate[kTask]);
  end(immediate[kAsyncId]);
}

for (const [owner, name] of [[setTimeout, 'setTimeout'], [setImmediate, 'setImmediate']]) {
  Object.defineProperty(owner, kPromisify, {
    __proto__: null,
    enumerable: true,
    get() {
      return require('timers/promises')[name];
    },
  });
}

const timers = { setTimeout, clearTimeout, setImmediate, clearImmediate, setInterval, clearInterval };
Object.defineProperty(timers, 'promises', {
  __proto__: null,
  configurable: true,
  enumerable: true,
  get() {
    return require('timers/promises');
  },
});

module.exports = { timers, Timeout, Immediate, start };
