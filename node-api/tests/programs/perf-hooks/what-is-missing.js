// What is asked of `performance` and of histograms with too few arguments, and of a histogram that has seen nothing.
const { createHistogram, monitorEventLoopDelay } = require('perf_hooks');
const attempt = (act) => {
  try {
    console.log(act());
  } catch (error) {
    console.log(error.name, error.code, error.message);
  }
};
attempt(() => performance.setResourceTimingBufferSize());
attempt(() => performance.setResourceTimingBufferSize(5));
for (const other of [undefined, null, 5, {}, monitorEventLoopDelay()]) {
  attempt(() => createHistogram().add(other));
  attempt(() => createHistogram().subtract(other));
}
for (const histogram of [createHistogram(), monitorEventLoopDelay()]) {
  attempt(() => [histogram.count, histogram.min, histogram.max, histogram.exceeds, histogram.percentile(50)]);
}
