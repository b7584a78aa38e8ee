// A clone of a histogram counts what the histogram counts.
const { createHistogram, monitorEventLoopDelay } = require('perf_hooks');
const histogram = createHistogram();
histogram.record(5);
const clone = structuredClone({ histogram }).histogram;
console.log(clone.constructor.name, clone.count, clone.max, clone);
histogram.record(9);
clone.record(1);
console.log(clone.count, histogram.count, histogram.min, structuredClone(clone).max);
const delay = structuredClone(monitorEventLoopDelay());
console.log(delay.constructor.name, delay.count, delay.enable);
