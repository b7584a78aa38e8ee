// Methods of `performance` without it, and starts of measures that say nothing.
const { performance } = require('perf_hooks');
const names = [
  'clearMarks',
  'clearMeasures',
  'getEntries',
  'getEntriesByName',
  'getEntriesByType',
  'mark',
  'measure',
  'now',
  'toJSON',
];
for (const name of names) {
  const { [name]: method } = performance;
  try {
    console.log(name, typeof method('x'));
  } catch (error) {
    console.log(name, error.name, error.code, error.message);
  }
}
console.log(performance.measure('x', { duration: 5 }).startTime, performance.measure('x', 5).startTime);
console.log(performance.measure('x', null).startTime);
