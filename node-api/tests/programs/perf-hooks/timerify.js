// A function that is timed is told of to observers and to its histogram; a promise is awaited first.
const { performance, PerformanceObserver, createHistogram } = require('perf_hooks');
const attempt = (action) => {
  try {
    console.log(action());
  } catch (error) {
    console.log(error.name, error.code, error.message);
  }
};
const observer = new PerformanceObserver((list) => {
  for (const entry of list.getEntries()) {
    console.log(entry.constructor.name, entry.name, entry.entryType, entry.detail, Object.keys(entry), entry[0]);
  }
  observer.disconnect();
});
observer.observe({ entryTypes: ['function'] });
function add(a, b) {
  return a + b;
}
const timed = performance.timerify(add);
console.log(timed.name, timed.length, timed(1, 2));
class Point {
  constructor(x) {
    this.x = x;
  }
}
console.log(new (performance.timerify(Point))(3));
const histogram = createHistogram();
const counted = performance.timerify(() => 1, { histogram });
counted();
counted();
console.log(histogram.count);
performance
  .timerify(async function later(x) {
    return x;
  })(4)
  .then(console.log);
attempt(() => performance.timerify(5));
attempt(() => performance.timerify(add, { histogram: 5 }));
attempt(() => performance.timerify(add, 5));
attempt(
  performance.timerify(() => {
    throw new Error('thrown');
  }),
);
