// `performance.nodeTiming`: the times of the process itself, all of them properties of the one object.
'use strict';

/** The milliseconds that Node takes for what comes before the program. */
const STARTED = { nodeStart: 1.5, v8Start: 4, environment: 9 };
const BOOTSTRAP_COMPLETE = 18;

exports.nodeTiming = function nodeTiming(PerformanceEntry, secret, now, phase) {
  class PerformanceNodeTiming extends PerformanceEntry {
    toJSON() {
      const { name, entryType, startTime, duration, nodeStart, v8Start, bootstrapComplete } = this;
      const { environment, loopStart, loopExit, idleTime } = this;
      const started = { nodeStart, v8Start, bootstrapComplete, environment };
      return { name, entryType, startTime, duration, ...started, loopStart, loopExit, idleTime };
    }

    [Symbol.for('nodejs.util.inspect.custom')](depth, options) {
      if (depth < 0) return this;
      const { inspect } = require('internal/util/inspect');
      const left = typeof options.depth === 'number' ? options.depth - 1 : options.depth;
      return `${this.constructor.name} ${inspect(this.toJSON(), { ...options, depth: left })}`;
    }
  }

  // Nobody notes when the loop begins and ends: it has when somebody asks.
  let loopStart = -1;
  let loopExit = -1;
  const timing = new PerformanceNodeTiming(secret, {});
  const values = { name: 'node', entryType: 'node', startTime: 0 };
  for (const [name, value] of Object.entries(values)) {
    Object.defineProperty(timing, name, { __proto__: null, enumerable: true, configurable: true, value });
  }
  function loopIdleTime() {
    return 0;
  }
  const getters = { duration: now };
  for (const [name, value] of Object.entries(STARTED)) getters[name] = { get: () => value }.get;
  getters.loopStart = {
    get() {
      if (loopStart < 0 && phase() > 0) loopStart = now();
      return loopStart;
    },
  }.get;
  getters.loopExit = {
    get() {
      if (loopExit < 0 && phase() === 2) loopExit = now();
      return loopExit;
    },
  }.get;
  getters.bootstrapComplete = { get: () => BOOTSTRAP_COMPLETE }.get;
  getters.idleTime = loopIdleTime;
  // The simulated loop keeps no account of its turns.
  getters.uvMetricsInfo = { get: () => ({ loopCount: 0, events: 0, eventsWaiting: 0 }) }.get;
  for (const [name, get] of Object.entries(getters)) {
    Object.defineProperty(timing, name, { __proto__: null, enumerable: true, configurable: true, get });
  }
  return timing;
};
