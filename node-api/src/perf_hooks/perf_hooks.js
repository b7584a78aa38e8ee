// The `perf_hooks` module: what is measured, on virtual time.
'use strict';

const {
  codes: {
    ERR_ILLEGAL_CONSTRUCTOR, ERR_INVALID_ARG_TYPE, ERR_INVALID_THIS, ERR_MISSING_ARGS,
    ERR_PERFORMANCE_INVALID_TIMESTAMP, ERR_PERFORMANCE_MEASURE_INVALID_OPTIONS,
  },
  setInside,
} = require('internal/errors');
const { validateFunction, validateObject, validateString } = require('internal/validators');
const { EventTarget, defineEventHandler } = require('internal/event_target');
const { DOMException } = require('internal/dom_exception');
const { enumerable, tag } = require('internal/web/idl');
const {
  PerformanceEntry, PerformanceMark, PerformanceMeasure, PerformanceNodeEntry, clone, kMake, shown,
} = require('internal/perf/entries');
const {
  PerformanceObserver, PerformanceObserverEntryList, byTime, select, tell, timeline,
} = require('internal/perf/observers');
const { now, phase, timeOrigin } = internal;

const inspectCustom = Symbol.for('nodejs.util.inspect.custom');

let checkPerformance;

class Performance extends EventTarget {
  #made = true;

  static {
    checkPerformance = (value) => {
      if (typeof value !== 'object' || value === null || !(#made in value)) throw new ERR_INVALID_THIS('Performance');
    };
  }

  constructor(secret = undefined) {
    if (secret !== kMake) throw new ERR_ILLEGAL_CONSTRUCTOR();
    super();
  }

  [inspectCustom](depth, options) {
    return shown(this, { nodeTiming: this.nodeTiming, timeOrigin }, depth, options);
  }

  clearMarks(name = undefined) {
    checkPerformance(this);
    forget('mark', name);
  }

  clearMeasures(name = undefined) {
    checkPerformance(this);
    forget('measure', name);
  }

  clearResourceTimings(name = undefined) {
    checkPerformance(this);
    forget('resource', name);
  }

  getEntries() {
    checkPerformance(this);
    return byTime(timeline);
  }

  getEntriesByName(name, type = undefined) {
    checkPerformance(this);
    if (arguments.length === 0) throw new ERR_MISSING_ARGS('name');
    return select(byTime(timeline), name, type);
  }

  getEntriesByType(type) {
    checkPerformance(this);
    if (arguments.length === 0) throw new ERR_MISSING_ARGS('type');
    return byTime(timeline).filter(({ entryType }) => entryType === `${type}`);
  }

  mark(name, options = {}) {
    checkPerformance(this);
    if (arguments.length === 0) throw new ERR_MISSING_ARGS('name');
    return keep(new PerformanceMark(name, options));
  }

  measure(name, startOrOptions = {}, endMark = undefined) {
    checkPerformance(this);
    if (arguments.length === 0) throw new ERR_MISSING_ARGS('name');
    validateString(name, 'name');
    const isOptions = typeof startOrOptions === 'object' && startOrOptions !== null;
    // What is neither a name nor options says nothing.
    const mark = typeof startOrOptions === 'string' ? startOrOptions : undefined;
    const { start, end, duration, detail } = isOptions ? startOrOptions : { start: mark };
    if (isOptions) checkMeasure(startOrOptions, endMark);
    let stop = now();
    if (endMark !== undefined) stop = timeOf(endMark, '202:11');
    else if (end !== undefined) stop = timeOf(end, '204:11');
    else if (start !== undefined && duration !== undefined) stop = timeOf(start, '206:11') + timeOf(duration, '206:28');
    let startTime = 0;
    if (start !== undefined) startTime = timeOf(start, isOptions ? '214:13' : '212:13');
    else if (duration !== undefined && end !== undefined) startTime = timeOf(end, '204:11') - timeOf(duration, '216:19');
    const fields = { name, entryType: 'measure', startTime, duration: stop - startTime };
    return keep(new PerformanceMeasure(kMake, { ...fields, detail: clone(detail) }));
  }

  now() {
    checkPerformance(this);
    return now();
  }

  setResourceTimingBufferSize(maxSize) {
    checkPerformance(this);
    if (arguments.length === 0) throw new ERR_MISSING_ARGS('maxSize');
  }

  get timeOrigin() {
    checkPerformance(this);
    return timeOrigin;
  }

  toJSON() {
    checkPerformance(this);
    return { nodeTiming: this.nodeTiming, timeOrigin, eventLoopUtilization: eventLoopUtilization() };
  }
}
enumerable(Performance.prototype, ['clearMarks', 'clearMeasures', 'clearResourceTimings', 'getEntries']);
enumerable(Performance.prototype, ['getEntriesByName', 'getEntriesByType', 'mark', 'measure', 'now']);
enumerable(Performance.prototype, ['setResourceTimingBufferSize', 'timeOrigin', 'toJSON']);
tag(Performance, 'Performance');

/** The numbers of garbage collection are shown, those for Node's own use are not. */
function constantsOf() {
  const constants = {};
  for (const [name, value] of Object.entries(require('internal/constants').perfHooks)) {
    Object.defineProperty(constants, name, { value, enumerable: name.startsWith('NODE_PERFORMANCE_GC') });
  }
  return constants;
}

const checkResource = (state) => {
  if (state === undefined) throw new ERR_INVALID_THIS('PerformanceResourceTiming');
  return state;
};
const { PerformanceResourceTiming, markResourceTiming } =
  require('internal/perf/resource').resourceTiming(PerformanceEntry, kMake, checkResource);
// What Node adds to the standard's class, in its order.
const { prototype } = Performance;
const hidden = (name, value) => Object.defineProperty(prototype, name, { value, writable: true, configurable: true });
hidden('eventLoopUtilization', eventLoopUtilization);
let nodeTiming;
Object.defineProperty(prototype, 'nodeTiming', {
  configurable: true,
  get() {
    return (nodeTiming ??= require('internal/perf/node_timing').nodeTiming(PerformanceEntry, kMake, now, phase));
  },
});
hidden('markResourceTiming', {
  markResourceTiming(...args) {
    return keep(markResourceTiming(...args));
  },
}.markResourceTiming);
Object.defineProperty(prototype.markResourceTiming, 'length', { value: 7 });
hidden('timerify', timerify);
defineEventHandler(prototype, 'resourcetimingbufferfull');

module.exports = {
  Performance,
  PerformanceEntry,
  PerformanceMark,
  PerformanceMeasure,
  PerformanceObserver,
  PerformanceObserverEntryList,
  PerformanceResourceTiming,
  monitorEventLoopDelay(options) {
    return require('internal/perf/histogram').monitorEventLoopDelay(options);
  },
  eventLoopUtilization,
  timerify,
  createHistogram(options) {
    return require('internal/perf/histogram').createHistogram(options);
  },
  performance: new Performance(kMake),
};
Object.defineProperty(module.exports, 'constants', { enumerable: true, value: constantsOf() });

// --- helpers ---

function forget(type, name) {
  const asked = name === undefined ? undefined : `${name}`;
  const left = timeline.filter((entry) => entry.entryType !== type || (asked !== undefined && entry.name !== asked));
  timeline.splice(0, timeline.length, ...left);
}

function keep(entry) {
  timeline.push(entry);
  tell(entry);
  return entry;
}

/** A time: itself, or when the last mark of that name was made. Node asks for it at a place of its own. */
function timeOf(mark, place) {
  if (typeof mark === 'number') {
    if (mark < 0) throw new ERR_PERFORMANCE_INVALID_TIMESTAMP(mark);
    return mark;
  }
  const found = timeline.findLast((entry) => entry.entryType === 'mark' && entry.name === `${mark}`);
  if (found === undefined) {
    const error = new DOMException(`The "${mark}" performance mark has not been set`, 'SyntaxError');
    const file = 'node:internal/perf/usertiming';
    const line = '    throw lazyDOMException(`The "${name}" performance mark has not been set`, \'SyntaxError\');';
    const calls = [`getMark (${file}:65:11)`, `calculateStartDuration (${file}:${place})`, `measure (${file}:230:7)`];
    setInside(error, `${file}:65:5`, line, ...calls, 'Performance.measure (node:internal/perf/performance:134:12)');
    throw error;
  }
  return found.startTime;
}

/** Before the loop has run there is nothing to tell, and the simulated loop keeps no account of its idle time. */
function eventLoopUtilization() {
  return { idle: 0, active: 0, utilization: 0 };
}

/** A measure has at most two of a start, an end and a duration; options that say nothing are none. */
function checkMeasure({ start, end, duration, detail }, endMark) {
  const given = [start, end, duration].filter((time) => time !== undefined).length;
  if (given === 0 && detail === undefined) return;
  const refuse = (text) => {
    throw new ERR_PERFORMANCE_MEASURE_INVALID_OPTIONS(text);
  };
  if (endMark !== undefined) refuse('endMark must not be specified');
  if (given === 3) refuse('Must not have options.start, options.end, and options.duration specified');
}

function timerify(fn, options = {}) {
  validateFunction(fn, 'fn');
  validateObject(options, 'options');
  const { histogram } = options;
  if (histogram !== undefined && typeof histogram?.record !== 'function') {
    throw new ERR_INVALID_ARG_TYPE('options.histogram', 'RecordableHistogram', histogram);
  }
  const told = (args, startTime) => {
    const duration = now() - startTime;
    histogram?.record(Math.max(1, Math.ceil(duration * 1e6)));
    const fields = { name: fn.name, entryType: 'function', startTime, duration, detail: args };
    const entry = Object.assign(new PerformanceNodeEntry(kMake, fields), args);
    tell(entry);
  };
  const timed = function (...args) {
    const startTime = now();
    const result = new.target ? Reflect.construct(fn, args, fn) : Reflect.apply(fn, this, args);
    // What gives a promise takes until that is settled.
    if (!new.target && typeof result?.finally === 'function') return result.finally(() => told(args, startTime));
    told(args, startTime);
    return result;
  };
  Object.defineProperties(timed, {
    length: { configurable: false, enumerable: true, value: fn.length },
    name: { configurable: false, enumerable: true, value: `timerified ${fn.name}` },
  });
  return timed;
}
