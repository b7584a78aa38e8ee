// The order of the names of classes' properties, which of them can be enumerated, and calls on something else.
console.log(Object.getOwnPropertyNames(Performance.prototype));
console.log(Object.keys(Performance.prototype));
console.log(Object.getOwnPropertyNames(PerformanceResourceTiming.prototype));
console.log(Object.keys(performance.nodeTiming.uvMetricsInfo));
const attempt = (run) => {
  try {
    console.log(run());
  } catch (error) {
    console.log(error.name, error.code, error.message);
  }
};
attempt(() => PerformanceMark.prototype.detail);
attempt(() => PerformanceEntry.prototype.name);
const histogram = require('node:perf_hooks').createHistogram();
attempt(() => histogram.record(2n ** 70n));
attempt(() => histogram.record(0n));
attempt(() => histogram.record(-1n));
attempt(() => histogram.recordCorrected(2n ** 70n, 5n));
attempt(() => histogram.recordCorrected(5n, 2n ** 70n));
attempt(() => histogram.record(5n));
