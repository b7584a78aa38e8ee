// The times of the process itself are properties of one object.
const { performance, PerformanceEntry, PerformanceObserver } = require('perf_hooks');
const timing = performance.nodeTiming;
console.log(timing === performance.nodeTiming, timing instanceof PerformanceEntry, Object.keys(timing));
console.log(Object.keys(timing.toJSON()), Object.keys(JSON.parse(JSON.stringify(timing))).length);
const getters = Object.entries(Object.getOwnPropertyDescriptors(timing)).map(
  ([name, { get }]) => `${name}:${get?.name}`,
);
console.log(getters.join(' '), Object.prototype.toString.call(timing));
console.log(timing.loopStart, timing.loopExit, timing.idleTime, timing.nodeStart > 0, timing.duration > 0);
setTimeout(() => console.log(timing.loopStart > 0, timing.loopStart >= timing.bootstrapComplete, timing.loopExit), 1);
process.on('exit', () => console.log(timing.loopExit >= timing.loopStart));
console.log(String(new PerformanceObserver(() => {})), PerformanceEntry.prototype[Symbol.toStringTag]);
try {
  performance.measure(5, 'x');
} catch (error) {
  console.log(error.code, error.message);
}
