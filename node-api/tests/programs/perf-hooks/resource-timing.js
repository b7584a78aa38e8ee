// Constants of garbage collection, and the times of a request that a program hands in.
const { constants, performance, PerformanceResourceTiming } = require('node:perf_hooks');
console.log(constants, Object.getOwnPropertyNames(constants).length);
const timing = { startTime: 1, endTime: 9, encodedBodySize: 10, decodedBodySize: 20, finalNetworkRequestStartTime: 3, finalConnectionTimingInfo: { domainLookupStartTime: 2 } };
const entry = performance.markResourceTiming(timing, 'http://a.b/', 'fetch', {}, '', {}, 200);
console.log(entry.name, entry.entryType, entry.startTime, entry.duration, entry.transferSize, entry.requestStart, entry.domainLookupStart, entry.connectEnd);
console.log(entry.toJSON(), entry instanceof PerformanceResourceTiming, Object.keys(PerformanceResourceTiming.prototype).length);
console.log(performance.getEntriesByType('resource').length);
performance.clearResourceTimings();
console.log(performance.getEntriesByType('resource').length, performance.onresourcetimingbufferfull);
for (const act of [() => new PerformanceResourceTiming(), () => PerformanceResourceTiming.prototype.initiatorType, () => JSON.stringify(performance.mark('a', { startTime: 5, detail: { x: 1 } }))]) {
  try { console.log(act()); } catch (error) { console.log(error.name, error.code, error.message); }
}
