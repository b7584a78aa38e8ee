// The timeline, and who observes what is added to it.
'use strict';

const {
  codes: { ERR_ILLEGAL_CONSTRUCTOR, ERR_INVALID_ARG_TYPE, ERR_INVALID_ARG_VALUE, ERR_MISSING_ARGS },
} = require('internal/errors');
const { validateFunction, validateObject } = require('internal/validators');
const { DOMException } = require('internal/dom_exception');
const { enumerable, tag } = require('internal/web/idl');
const { kMake, shown } = require('internal/perf/entries');

const inspectCustom = Symbol.for('nodejs.util.inspect.custom');
const ENTRY_TYPES = ['dns', 'function', 'gc', 'http', 'http2', 'mark', 'measure', 'net', 'quic', 'resource'];


/** What was marked and measured, in order of its making. */
const timeline = [];
const observers = new Set();
/** Observers that are to be called in the next check phase, each with what calls it. */
const waiting = new Map();
let scheduled = false;

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

function byTime(entries) {
  return entries.slice().sort((a, b) => a.startTime - b.startTime);
}

function select(entries, name, type) {
  return entries.filter((entry) => entry.name === `${name}` && (type === undefined || entry.entryType === type));
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

/** Tells the observers of an entry. */
function tell(entry) {
  for (const observer of observers) offer(observer, entry);
}

module.exports = { PerformanceObserver, PerformanceObserverEntryList, byTime, select, tell, timeline };
