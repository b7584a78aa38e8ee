// Counts of values, as exact as a number of decimal figures asks for: the buckets of a "high dynamic range" histogram. A
// bucket's width doubles when its values do. Only buckets that hold something are kept.
'use strict';

/** What an empty histogram gives as its least value: the largest of 64 bits. */
const NOTHING = 2n ** 63n - 1n;

class Buckets {
  constructor(lowest, highest, figures) {
    this.unit = 2 ** Math.floor(Math.log2(lowest));
    this.inner = 2 ** Math.max(1, Math.ceil(Math.log2(2 * 10 ** figures)));
    this.highest = highest;
    this.reset();
  }

  reset() {
    /** Counts by the least value of their bucket. */
    this.counts = new Map();
    this.total = 0;
    this.exceeds = 0;
    this.least = Infinity;
    this.most = 0;
  }

  /** How many values share the bucket of this one. */
  width(value) {
    let width = this.unit;
    while (value >= this.inner * width) width *= 2;
    return width;
  }

  floor(value) {
    return value - (value % this.width(value));
  }

  ceiling(value) {
    return this.floor(value) + this.width(value) - 1;
  }

  middle(value) {
    return this.floor(value) + Math.floor(this.width(value) / 2);
  }

  record(value, count = 1) {
    if (value > this.highest) {
      this.exceeds += count;
      return false;
    }
    const key = this.floor(value);
    this.counts.set(key, (this.counts.get(key) ?? 0) + count);
    this.total += count;
    if (value !== 0) this.least = Math.min(this.least, value);
    this.most = Math.max(this.most, value);
    return true;
  }

  /** Takes away what another one holds, and finds anew what is the least and the most. */
  subtract(other) {
    for (const [key, count] of other.counts) {
      const left = Math.max(0, (this.counts.get(key) ?? 0) - count);
      if (left > 0) this.counts.set(key, left);
      else this.counts.delete(key);
    }
    const keys = [...this.sorted()].map(([key]) => key);
    this.total = [...this.counts.values()].reduce((sum, count) => sum + count, 0);
    this.least = keys.find((key) => key !== 0) ?? Infinity;
    this.most = this.total === 0 ? 0 : this.ceiling(keys.at(-1));
  }

  sorted() {
    return [...this.counts].sort(([a], [b]) => a - b);
  }

  min() {
    if (this.counts.has(0)) return 0;
    return this.least === Infinity ? NOTHING : this.floor(this.least);
  }

  max() {
    return this.most === 0 ? 0 : this.ceiling(this.most);
  }

  /** The mean of `fn` over the middles of all buckets. */
  average(fn) {
    let sum = 0;
    for (const [key, count] of this.sorted()) sum += fn(this.middle(key)) * count;
    return sum / this.total;
  }

  mean() {
    return this.average((value) => value);
  }

  /** The mean of the second, third or fourth power of the distance from the mean. */
  moment(power) {
    const mean = this.mean();
    return this.average((value) => {
      const distance = value - mean;
      const square = distance * distance;
      if (power === 2) return square;
      return square * (power === 3 ? distance : square);
    });
  }

  atPercentile(percentile) {
    const wanted = Math.max(1, Math.floor((percentile / 100) * this.total + 0.5));
    let sum = 0;
    for (const [key, count] of this.sorted()) {
      sum += count;
      if (sum >= wanted) return this.ceiling(key);
    }
    return this.ceiling(0);
  }

  /** Percentiles that halve the distance to 100 again and again, with their values. */
  percentiles() {
    const found = [];
    let next = 0;
    let sum = 0;
    let last = 0;
    for (const [key, count] of this.sorted()) {
      sum += count;
      last = key;
      while (next <= (100 * sum) / this.total) {
        found.push([next, key]);
        next += 100 / 2 ** (Math.floor(Math.log2(100 / (100 - next))) + 1);
        if (sum === this.total) break;
      }
    }
    found.push([100, last]);
    return found;
  }
}

module.exports = { Buckets };
