// What the callback of a PerformanceObserver throws.
const { PerformanceObserver, performance } = require('perf_hooks');
new PerformanceObserver(() => {
  throw new Error('observer');
}).observe({ entryTypes: ['mark'] });
performance.mark('a');
