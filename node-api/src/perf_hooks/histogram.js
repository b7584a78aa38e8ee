// The histograms of `perf_hooks`: of what a program records, and of how late the event loop is.
'use strict';

const {
  codes: { ERR_ILLEGAL_CONSTRUCTOR, ERR_INVALID_ARG_TYPE, ERR_INVALID_ARG_VALUE, ERR_INVALID_THIS, ERR_OUT_OF_RANGE },
} = require('internal/errors');
const { validateBoolean, validateInteger, validateNumber, validateObject } = require('internal/validators');
const { notSimulated } = require('internal/unsimulated');
const { markCloneable } = require('internal/web/uncloneable');
const { Buckets } = require('internal/perf/buckets');
const { now } = require('internal/perf/clock');

const kMake = Symbol('make');
const states = new WeakMap();
const nanoseconds = () => Math.round(now() * 1e6);

function stateOf(histogram, name = 'Histogram') {
  const state = states.get(histogram);
  if (state === undefined || (name !== 'Histogram' && state.name !== name)) throw new ERR_INVALID_THIS(name);
  return state;
}
const bucketsOf = (histogram) => stateOf(histogram).buckets;

/** Checks a bigint as Node's native code does, which takes 64 bits. */
function checkBigInt(value, name) {
  if (value >= 1n && value < 2n ** 63n) return;
  throw Object.assign(new RangeError(`${name} is out of range`), { code: 'ERR_OUT_OF_RANGE' });
}

function checkPercentile(value, name) {
  validateNumber(value, name);
  if (!(value > 0 && value <= 100)) throw new ERR_OUT_OF_RANGE(name, '> 0 && <= 100', value);
}

class Histogram {
  constructor(secret = undefined) {
    if (secret !== kMake) throw new ERR_ILLEGAL_CONSTRUCTOR();
  }

  [Symbol.for('nodejs.util.inspect.custom')](depth, options) {
    if (depth < 0) return this;
    const { inspect } = require('internal/util/inspect');
    const { min, max, mean, exceeds, stddev, skewness, kurtosis, count, percentiles } = this;
    const fields = { min, max, mean, exceeds, stddev, skewness, kurtosis, count, percentiles };
    return `Histogram ${inspect(fields, { ...options, depth: options.depth == null ? null : options.depth - 1 })}`;
  }

  get count() {
    return bucketsOf(this).total;
  }

  get countBigInt() {
    return BigInt(this.count);
  }

  ccdf(value) {
    return 1 - this.cdf(value);
  }

  cdf(value) {
    const buckets = bucketsOf(this);
    validateNumber(value, 'value');
    if (buckets.total === 0) return 0;
    let sum = 0;
    for (const [key, count] of buckets.sorted()) if (key <= value) sum += count;
    return sum / buckets.total;
  }

  countAt(value) {
    const buckets = bucketsOf(this);
    validateNumber(value, 'value');
    return buckets.counts.get(buckets.floor(value)) ?? 0;
  }

  get min() {
    return Number(bucketsOf(this).min());
  }

  get minBigInt() {
    return BigInt(bucketsOf(this).min());
  }

  get max() {
    return bucketsOf(this).max();
  }

  get maxBigInt() {
    return BigInt(this.max);
  }

  get mean() {
    return bucketsOf(this).mean();
  }

  get exceeds() {
    return bucketsOf(this).exceeds;
  }

  get exceedsBigInt() {
    return BigInt(this.exceeds);
  }

  // Averages that forget are only kept when a half-life is given, which is not simulated.
  get ewmaMean() {
    return stateOf(this) && 0;
  }

  get ewmaStddev() {
    return stateOf(this) && 0;
  }

  get ewmaErrorRate() {
    return stateOf(this) && 0;
  }

  get kurtosis() {
    const buckets = bucketsOf(this);
    const spread = buckets.moment(2);
    // Fewer values than four have no tails.
    return spread > 0 && buckets.total > 3 ? buckets.moment(4) / (spread * spread) - 3 : 0;
  }

  get skewness() {
    const buckets = bucketsOf(this);
    const spread = buckets.moment(2);
    return spread > 0 && buckets.total > 2 ? buckets.moment(3) / (spread * Math.sqrt(spread)) : 0;
  }

  get stddev() {
    return Math.sqrt(bucketsOf(this).moment(2));
  }

  percentile(percentile) {
    const buckets = bucketsOf(this);
    checkPercentile(percentile, 'percentile');
    return buckets.atPercentile(percentile);
  }

  percentileBigInt(percentile) {
    return BigInt(this.percentile(percentile));
  }

  get percentiles() {
    return new Map(bucketsOf(this).percentiles());
  }

  get percentilesBigInt() {
    return new Map(bucketsOf(this).percentiles().map(([percentile, value]) => [percentile, BigInt(value)]));
  }

  percentilesAt(percentiles) {
    const buckets = bucketsOf(this);
    if (!Array.isArray(percentiles)) throw new ERR_INVALID_ARG_TYPE('percentiles', 'Array', percentiles);
    for (const [index, percentile] of percentiles.entries()) checkPercentile(percentile, `percentiles[${index}]`);
    const sorted = [...percentiles].sort((a, b) => a - b);
    return new Map(sorted.map((percentile) => [percentile, buckets.atPercentile(percentile)]));
  }

  reset() {
    bucketsOf(this).reset();
  }

  toJSON() {
    const { count, min, max, mean, exceeds, stddev, skewness, kurtosis, ewmaMean, ewmaStddev, ewmaErrorRate } = this;
    const percentiles = Object.fromEntries(this.percentiles);
    return {
      count, min, max, mean, exceeds, stddev, skewness, kurtosis, ewmaMean, ewmaStddev, ewmaErrorRate, percentiles,
    };
  }
}
const STATISTICS = [
  'burnRate', 'ksTest', 'welchTest', 'mannWhitneyTest', 'cohensD', 'cliffsD', 'linearBuckets', 'logBuckets',
  'percentileCI',
];
for (const name of STATISTICS) {
  const value = Object.defineProperty(notSimulated(`Histogram.${name}`), 'name', { value: name });
  Object.defineProperty(Histogram.prototype, name, { value, writable: true, configurable: true });
}

class RecordableHistogram extends Histogram {
  record(val) {
    const { buckets } = stateOf(this, 'RecordableHistogram');
    if (typeof val !== 'bigint') validateInteger(val, 'val', 1);
    else checkBigInt(val, 'value');
    buckets.record(Number(val));
  }

  recordDelta() {
    const state = stateOf(this, 'RecordableHistogram');
    const time = nanoseconds();
    if (state.before !== undefined && time > state.before) state.buckets.record(time - state.before);
    state.before = time;
  }

  recordCorrected(val, expectedInterval) {
    const { buckets } = stateOf(this, 'RecordableHistogram');
    if (typeof val !== 'bigint') {
      validateInteger(val, 'val', 1);
      validateInteger(expectedInterval, 'expectedInterval', 1);
    } else if (typeof expectedInterval !== 'bigint') {
      throw new ERR_INVALID_ARG_TYPE('expectedInterval', 'bigint', expectedInterval);
    } else {
      checkBigInt(val, 'value');
      checkBigInt(expectedInterval, 'expected_interval');
    }
    const step = Number(expectedInterval);
    buckets.record(Number(val));
    for (let missed = Number(val) - step; missed >= step; missed -= step) buckets.record(missed);
  }

  subtract(other) {
    const { buckets } = stateOf(this, 'RecordableHistogram');
    buckets.subtract(recordable(other));
  }

  add(other) {
    const { buckets } = stateOf(this, 'RecordableHistogram');
    const added = recordable(other);
    for (const [key, count] of added.counts) buckets.record(key, count);
    buckets.exceeds += added.exceeds;
    if (added.total > 0) buckets.most = Math.max(buckets.most, added.most);
  }
}

function recordable(other) {
  if (other === undefined || other === null) {
    throw new TypeError(`Cannot read properties of ${other} (reading 'Symbol(kRecordable)')`);
  }
  const state = states.get(other);
  if (state?.name !== 'RecordableHistogram') throw new ERR_INVALID_ARG_TYPE('other', 'RecordableHistogram', other);
  return state.buckets;
}

class ELDHistogram extends Histogram {
  enable() {
    const state = stateOf(this, 'ELDHistogram');
    if (state.timer !== undefined) return false;
    state.before = undefined;
    state.timer = setInterval(() => {
      const time = nanoseconds();
      if (state.before !== undefined && time > state.before) state.buckets.record(time - state.before);
      state.before = time;
    }, state.resolution).unref();
    return true;
  }

  disable() {
    const state = stateOf(this, 'ELDHistogram');
    if (state.timer === undefined) return false;
    clearInterval(state.timer);
    state.timer = undefined;
    return true;
  }

  [Symbol.dispose]() {
    this.disable();
  }
}

function createHistogram(options = {}) {
  validateObject(options, 'options');
  const { lowest = 1, highest = Number.MAX_SAFE_INTEGER, figures = 3, halfLife = 0, threshold = 0 } = options;
  if (typeof lowest !== 'bigint') validateInteger(lowest, 'options.lowest', 1, Number.MAX_SAFE_INTEGER);
  if (typeof highest !== 'bigint') {
    validateInteger(highest, 'options.highest', 2 * lowest, Number.MAX_SAFE_INTEGER);
  } else if (highest < 2n * lowest) {
    throw new ERR_INVALID_ARG_VALUE.RangeError('options.highest', highest);
  }
  validateInteger(figures, 'options.figures', 1, 5);
  for (const [name, value] of Object.entries({ halfLife, threshold })) {
    validateNumber(value, `options.${name}`);
    if (value < 0) throw new ERR_OUT_OF_RANGE(`options.${name}`, '>= 0', value);
    if (value > 0) notSimulated(`createHistogram with ${name}`)();
  }
  const buckets = new Buckets(Number(lowest), Number(highest), figures);
  return histogramOf(RecordableHistogram, { name: 'RecordableHistogram', buckets });
}

/** A histogram of what is counted in a state. A clone counts the same, but does not watch the event loop. */
function histogramOf(Class, state) {
  const histogram = new Class(kMake);
  states.set(histogram, state);
  markCloneable(histogram, () => histogramOf(Class === ELDHistogram ? Histogram : Class, state));
  return histogram;
}

function monitorEventLoopDelay(options = {}) {
  validateObject(options, 'options');
  const { samplePerIteration = false, resolution = 10 } = options;
  validateBoolean(samplePerIteration, 'options.samplePerIteration');
  validateInteger(resolution, 'options.resolution', 1);
  if (samplePerIteration) notSimulated('monitorEventLoopDelay with samplePerIteration')();
  const buckets = new Buckets(1000, 3_600_000_000_000, 3);
  return histogramOf(ELDHistogram, { name: 'ELDHistogram', resolution, buckets });
}

module.exports = { createHistogram, monitorEventLoopDelay };
