// The `diagnostics_channel` module: named channels, the stores bound to them, and tracing channels.
'use strict';

const {
  apply,
  codes: { ERR_INVALID_ARG_TYPE },
  present,
} = require('internal/errors');
const { validateFunction } = require('internal/validators');

/** All channels by name, as long as somebody holds them or listens. */
const channels = new Map();
const identity = (value) => value;

/** An error of a subscriber or of a store's function is nobody's of the program that runs: a tick reports it. */
function tellLater(error) {
  process.nextTick(() => internal.triggerUncaught(error));
}

const storeOf = (transform, data) => transform(data);

/** Runs `fn` in a store that `data` is made into. */
function inStore(store, data, transform, fn) {
  return function within() {
    let context;
    try {
      context = storeOf(transform, data);
    } catch (error) {
      tellLater(error);
      return fn();
    }
    if (typeof store.run !== 'function') throw new TypeError('store.run is not a function');
    return store.run(context, fn);
  };
}

function publishTo(channel, data) {
  for (const subscription of channel._subscribers ?? []) {
    try {
      subscription(data, channel.name);
    } catch (error) {
      tellLater(error);
    }
  }
}

/** Node keeps what is bound in a map of its own class, which shows when a channel is printed. */
class SafeMap extends Map {}

/** What a channel with subscribers or stores can do. Channels change their class as these come and go. */
class ActiveChannel {
  subscribe(subscription) {
    validateFunction(subscription, 'subscription');
    this._subscribers = [...this._subscribers, subscription];
  }

  unsubscribe(subscription) {
    const index = this._subscribers.indexOf(subscription);
    if (index === -1) return false;
    this._subscribers = this._subscribers.toSpliced(index, 1);
    restIfIdle(this);
    return true;
  }

  bindStore(store, transform) {
    this._stores.set(store, transform);
  }

  unbindStore(store) {
    if (!this._stores.delete(store)) return false;
    restIfIdle(this);
    return true;
  }

  get hasSubscribers() {
    return true;
  }

  publish(data) {
    publishTo(this, data);
  }

  runStores(data, fn, thisArg, ...args) {
    const run = () => {
      publishTo(this, data);
      return apply(fn, thisArg, args);
    };
    let outermost = run;
    for (const [store, transform = identity] of this._stores) outermost = inStore(store, data, transform, outermost);
    return outermost();
  }
}

class Channel {
  constructor(name) {
    this._subscribers = undefined;
    this._stores = undefined;
    this.name = name;
    this._index = undefined;
    channels.set(name, this);
  }

  static [Symbol.hasInstance](instance) {
    const prototype = Object.getPrototypeOf(instance);
    return prototype === Channel.prototype || prototype === ActiveChannel.prototype;
  }

  subscribe(subscription) {
    validateFunction(subscription, 'subscription');
    wake(this);
    this.subscribe(subscription);
  }

  unsubscribe() {
    return false;
  }

  bindStore(store, transform) {
    wake(this);
    this.bindStore(store, transform);
  }

  unbindStore() {
    return false;
  }

  get hasSubscribers() {
    return false;
  }

  publish() {}

  runStores(data, fn, thisArg, ...args) {
    return apply(fn, thisArg, args);
  }
}

function wake(channel) {
  Object.setPrototypeOf(channel, ActiveChannel.prototype);
  channel._subscribers = [];
  channel._stores = new SafeMap();
}

function restIfIdle(channel) {
  if (channel._subscribers.length > 0 || channel._stores.size > 0) return;
  Object.setPrototypeOf(channel, Channel.prototype);
  channel._subscribers = undefined;
  channel._stores = undefined;
}

function channel(name) {
  const known = channels.get(name);
  if (known) return known;
  if (typeof name !== 'string' && typeof name !== 'symbol') {
    throw new ERR_INVALID_ARG_TYPE('channel', ['string', 'symbol'], name);
  }
  return new Channel(name);
}

function subscribe(name, subscription) {
  channel(name).subscribe(subscription);
}

function unsubscribe(name, subscription) {
  return channel(name).unsubscribe(subscription);
}

function hasSubscribers(name) {
  return channels.get(name)?.hasSubscribers ?? false;
}

const EVENTS = ['start', 'end', 'asyncStart', 'asyncEnd', 'error'];

/** The channel for one of the events of what is traced. */
function channelFor(nameOrChannels, event) {
  if (typeof nameOrChannels === 'string') return channel(`tracing:${nameOrChannels}:${event}`);
  if (typeof nameOrChannels === 'object' && nameOrChannels !== null) {
    const own = nameOrChannels[event];
    if (!(own instanceof Channel)) throw new ERR_INVALID_ARG_TYPE(`nameOrChannels.${event}`, ['Channel'], own);
    return own;
  }
  throw new ERR_INVALID_ARG_TYPE('nameOrChannels', ['string', 'object', 'TracingChannel'], nameOrChannels);
}

/** Runs `act` between the start and the end of a trace; what it throws is told. */
function traced({ start, end, error }, context, act) {
  // Without `finally`: the engine loses what is thrown through one in which something else is caught.
  const body = () => {
    let result;
    try {
      result = act();
    } catch (thrown) {
      context.error = thrown;
      publishTo(error, context);
      publishTo(end, context);
      throw thrown;
    }
    publishTo(end, context);
    return result;
  };
  return start.runStores(context, body);
}

class TracingChannel {
  constructor(nameOrChannels) {
    for (const event of EVENTS) {
      Object.defineProperty(this, event, { __proto__: null, value: channelFor(nameOrChannels, event) });
    }
  }

  get hasSubscribers() {
    return EVENTS.some((event) => this[event]?.hasSubscribers);
  }

  subscribe(handlers) {
    present(handlers, 'start');
    for (const event of EVENTS) {
      if (handlers[event]) this[event]?.subscribe(handlers[event]);
    }
  }

  unsubscribe(handlers) {
    present(handlers, 'start');
    let done = true;
    for (const event of EVENTS) {
      if (handlers[event] && !this[event]?.unsubscribe(handlers[event])) done = false;
    }
    return done;
  }

  traceSync(fn, context = {}, thisArg, ...args) {
    if (!this.hasSubscribers) return apply(fn, thisArg, args);
    const callSync = () => {
      context.result = apply(fn, thisArg, args);
      return context.result;
    };
    return traced(this, context, callSync);
  }

  tracePromise(fn, context = {}, thisArg, ...args) {
    if (!this.hasSubscribers) return apply(fn, thisArg, args);
    const { asyncStart, asyncEnd, error } = this;
    const failed = (reason) => {
      context.error = reason;
      publishTo(error, context);
      publishTo(asyncStart, context);
      publishTo(asyncEnd, context);
      return Promise.reject(reason);
    };
    const succeeded = (result) => {
      context.result = result;
      publishTo(asyncStart, context);
      publishTo(asyncEnd, context);
      return result;
    };
    const callForPromise = () => {
      let promise = apply(fn, thisArg, args);
      if (!(promise instanceof Promise)) promise = Promise.resolve(promise);
      return promise.then(succeeded, failed);
    };
    return traced(this, context, callForPromise);
  }

  traceCallback(fn, position = -1, context = {}, thisArg, ...args) {
    if (!this.hasSubscribers) return apply(fn, thisArg, args);
    const { asyncStart, asyncEnd, error } = this;
    const callback = args.at(position);
    validateFunction(callback, 'callback');
    args.splice(position, 1, wrappedCallback);
    function wrappedCallback(failure, result) {
      if (failure) {
        context.error = failure;
        publishTo(error, context);
      } else {
        context.result = result;
      }
      const callBack = () => {
        try {
          apply(callback, this, arguments);
        } catch (thrown) {
          publishTo(asyncEnd, context);
          throw thrown;
        }
        publishTo(asyncEnd, context);
      };
      asyncStart.runStores(context, callBack);
    }
    const callWithCallback = () => apply(fn, thisArg, args);
    return traced(this, context, callWithCallback);
  }
}

function tracingChannel(nameOrChannels) {
  return new TracingChannel(nameOrChannels);
}

module.exports = { channel, hasSubscribers, subscribe, tracingChannel, unsubscribe, Channel };
