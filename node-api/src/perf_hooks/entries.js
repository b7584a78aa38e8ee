// The entries of the timeline: marks, measures and what Node itself measures.
'use strict';

const {
  codes: {
    ERR_ILLEGAL_CONSTRUCTOR, ERR_INVALID_ARG_VALUE, ERR_INVALID_THIS, ERR_MISSING_ARGS,
    ERR_PERFORMANCE_INVALID_TIMESTAMP,
  },
} = require('internal/errors');
const { validateNumber, validateObject } = require('internal/validators');
const { enumerable, tag } = require('internal/web/idl');
const { now } = internal;

const kMake = Symbol('kSkipThrow');
const inspectCustom = Symbol.for('nodejs.util.inspect.custom');
/** Times of the process itself, by names that no mark may have. */
const MILESTONES = ['nodeStart', 'v8Start', 'environment', 'loopStart', 'loopExit', 'bootstrapComplete'];

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

/** What Node itself measured. */
class PerformanceNodeEntry extends PerformanceMeasure {}

function clone(detail) {
  return detail === undefined || detail === null ? null : require('internal/structured_clone').structuredClone(detail);
}

module.exports = {
  PerformanceEntry,
  PerformanceMark,
  PerformanceMeasure,
  PerformanceNodeEntry,
  clone,
  kMake,
  shown,
};
