// The `perf_hooks` module: marks, measures and who observes them, on virtual time.
'use strict';

const {
  codes: {
    ERR_ILLEGAL_CONSTRUCTOR, ERR_INVALID_ARG_TYPE, ERR_INVALID_ARG_VALUE, ERR_INVALID_THIS, ERR_MISSING_ARGS,
    ERR_PERFORMANCE_INVALID_TIMESTAMP, ERR_PERFORMANCE_MEASURE_INVALID_OPTIONS,
  },
  setInside,
} = require('internal/errors');
const { validateFunction, validateNumber, validateObject, validateString } = require('internal/validators');
const { EventTarget, defineEventHandler } = require('internal/event_target');
const { DOMException } = require('internal/dom_exception');
const { enumerable, tag } = require('internal/web/idl');
const { now, phase, timeOrigin } = internal;

const kMake = Symbol('kSkipThrow');
const inspectCustom = Symbol.for('nodejs.util.inspect.custom');
/** Times of the process itself, by names that no mark may have. */
const MILESTONES = ['nodeStart', 'v8Start', 'environment', 'loopStart', 'loopExit', 'bootstrapComplete'];
const ENTRY_TYPES = ['dns', 'function', 'gc', 'http', 'http2', 'mark', 'measure', 'net', 'quic', 'resource'];

const timeline = [];
const observers = new Set();
/** Observers that are to be called in the next check phase, each with what calls it. */
const waiting = new Map();
let scheduled = false;

function shown(entry, fields, depth, options) {
  if (depth < 0) return entry;
  const { inspect } = require('internal/util/inspect');
  const left = typeof options.depth === 'number' ? options.depth - 1 : options.depth;
  return `${entry.constructor.name} ${inspect(fields, { ...options, depth: left })}`;
}

class PerformanceEntry {
  #fields;

  constructor(secret = undefined, fields = undefined) {
    if (secret !== kMake) throw new ERR_ILLEGAL_CONSTRUCTOR();
    this.#fields = fields;
  }

  get name() {
    return fieldsOf(this, 'PerformanceEntry').name;
  }

  get entryType() {
    return fieldsOf(this, 'PerformanceEntry').entryType;
  }

  get startTime() {
    return fieldsOf(this, 'PerformanceEntry').startTime;
  }

  get duration() {
    return fieldsOf(this, 'PerformanceEntry').duration;
  }

  toJSON() {
    const { name, entryType, startTime, duration } = this;
    return { name, entryType, startTime, duration };
  }

  [inspectCustom](depth, options) {
    return shown(this, { ...this.#fields }, depth, options);
  }

  /** The other fields of an entry of a special kind. */
  static fieldsOf(entry, name) {
    if (Object(entry) !== entry || !(#fields in entry)) throw new ERR_INVALID_THIS(name);
    return entry.#fields;
  }
}
const { fieldsOf } = PerformanceEntry;
delete PerformanceEntry.fieldsOf;
enumerable(PerformanceEntry.prototype, ['name', 'entryType', 'startTime', 'duration', 'toJSON']);

class PerformanceMark extends PerformanceEntry {
  constructor(name, options = {}) {
    if (arguments.length === 0) throw new ERR_MISSING_ARGS('name');
    const text = `${name}`;
    if (MILESTONES.includes(text)) throw new ERR_INVALID_ARG_VALUE('name', text);
    validateObject(options, 'options', { nullable: true });
    const startTime = options?.startTime ?? now();
    validateNumber(startTime, 'startTime');
    if (startTime < 0) throw new ERR_PERFORMANCE_INVALID_TIMESTAMP(startTime);
    const detail = clone(options?.detail);
    super(kMake, { name: text, entryType: 'mark', startTime, duration: 0, detail });
  }

  get detail() {
    return fieldsOf(this, 'PerformanceMark').detail;
  }

  toJSON() {
    return { ...fieldsOf(this, 'PerformanceMark') };
  }
}
enumerable(PerformanceMark.prototype, ['detail']);
tag(PerformanceMark, 'PerformanceMark');

class PerformanceMeasure extends PerformanceEntry {
  get detail() {
    return fieldsOf(this, 'PerformanceMeasure').detail;
  }

  toJSON() {
    return { ...fieldsOf(this, 'PerformanceMeasure') };
  }
}
enumerable(PerformanceMeasure.prototype, ['detail']);
tag(PerformanceMeasure, 'PerformanceMeasure');

class PerformanceObserverEntryList {
  #entries;

  constructor(secret = undefined, entries = undefined) {
    if (secret !== kMake) throw new ERR_ILLEGAL_CONSTRUCTOR();
    this.#entries = byTime(entries);
  }

  getEntries() {
    return this.#entries.slice();
  }

  getEntriesByType(type) {
    return this.#entries.filter(({ entryType }) => entryType === `${type}`);
  }

  getEntriesByName(name, type = undefined) {
    return select(this.#entries, name, type);
  }

  [inspectCustom](depth, options) {
    return shown(this, this.#entries, depth, options);
  }
}

enumerable(PerformanceObserverEntryList.prototype, ['getEntries', 'getEntriesByType', 'getEntriesByName']);
tag(PerformanceObserverEntryList, 'PerformanceObserverEntryList');

/** Hands an entry to an observer, if that observes its type. */
let offer;

class PerformanceObserver {
  #callback;
  #types = new Set();
  #buffer = [];
  /** Whether it observes a list of types or one type after the other: once it does, it cannot change. */
  #several;

  constructor(callback) {
    validateFunction(callback, 'callback');
    this.#callback = callback;
  }

  static get supportedEntryTypes() {
    return ENTRY_TYPES.slice();
  }

  observe(options = {}) {
    validateObject(options, 'options');
    const { entryTypes, type, buffered } = options;
    if (entryTypes === undefined && type === undefined) {
      throw new ERR_MISSING_ARGS('options.entryTypes', 'options.type');
    }
    if ((entryTypes ?? null) !== null && (type ?? null) !== null) {
      const reason = 'options.entryTypes can not set with options.type together';
      throw new ERR_INVALID_ARG_VALUE('options.entryTypes', entryTypes, reason);
    }
    const several = entryTypes !== undefined;
    this.#several ??= several;
    if (this.#several !== several) {
      const asked = several ? 'multiple observations' : 'single observation';
      throw new DOMException(`PerformanceObserver can not change to ${asked}`, 'InvalidModificationError');
    }
    if (several) {
      if (!Array.isArray(entryTypes)) throw new ERR_INVALID_ARG_TYPE('options.entryTypes', 'string[]', entryTypes);
      this.#types.clear();
    }
    for (const name of several ? entryTypes : [type]) if (ENTRY_TYPES.includes(name)) this.#types.add(name);
    if (!several && buffered && this.#types.has(type)) {
      this.#buffer.push(...byTime(timeline).filter(({ entryType }) => entryType === type));
      callLater(this, () => this.#call());
    }
    if (this.#types.size > 0) observers.add(this);
    else if (several) this.disconnect();
  }

  disconnect() {
    observers.delete(this);
    waiting.delete(this);
    this.#types.clear();
    this.#buffer = [];
    this.#several = undefined;
  }

  takeRecords() {
    return this.#buffer.splice(0);
  }

  [inspectCustom](depth, options) {
    const fields = { connected: observers.has(this), pending: waiting.has(this), entryTypes: [...this.#types] };
    return shown(this, { ...fields, buffer: this.#buffer }, depth, options);
  }

  #call() {
    this.#callback(new PerformanceObserverEntryList(kMake, this.takeRecords()), this);
  }

  static {
    offer = (observer, entry) => {
      if (!observer.#types.has(entry.entryType)) return;
      observer.#buffer.push(entry);
      callLater(observer, () => observer.#call());
    };
  }
}
enumerable(PerformanceObserver.prototype, ['observe', 'disconnect', 'takeRecords']);
tag(PerformanceObserver, 'PerformanceObserver');

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

function byTime(entries) {
  return entries.slice().sort((a, b) => a.startTime - b.startTime);
}

/** One immediate calls all observers that wait; whoever throws leaves those behind it uncalled. */
function callLater(observer, call) {
  waiting.set(observer, call);
  if (scheduled) return;
  scheduled = true;
  setImmediate(function callWaiting() {
    scheduled = false;
    for (const waits of waiting.values()) waits();
    waiting.clear();
  });
}

function select(entries, name, type) {
  return entries.filter((entry) => entry.name === `${name}` && (type === undefined || entry.entryType === type));
}

function forget(type, name) {
  const asked = name === undefined ? undefined : `${name}`;
  const left = timeline.filter((entry) => entry.entryType !== type || (asked !== undefined && entry.name !== asked));
  timeline.splice(0, timeline.length, ...left);
}

function keep(entry) {
  timeline.push(entry);
  for (const observer of observers) offer(observer, entry);
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

function clone(detail) {
  return detail === undefined || detail === null ? null : require('internal/structured_clone').structuredClone(detail);
}

/** Before the loop has run there is nothing to tell, and the simulated loop keeps no account of its idle time. */
function eventLoopUtilization() {
  return { idle: 0, active: 0, utilization: 0 };
}

/** What Node itself measured. */
class PerformanceNodeEntry extends PerformanceMeasure {}

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
    for (const observer of observers) offer(observer, entry);
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
