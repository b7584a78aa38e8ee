// Records values and asks how they are spread.
const { createHistogram, monitorEventLoopDelay, performance } = require('node:perf_hooks');

const round = (value) => (typeof value === 'number' ? Number(value.toPrecision(10)) : value);
const show = (histogram) => {
  const { count, min, max, mean, exceeds, stddev, skewness, kurtosis, percentiles } = histogram;
  console.log(...[count, min, max, mean, exceeds, stddev, skewness, kurtosis].map(round), percentiles);
};

const empty = createHistogram();
console.log(empty, empty.minBigInt, empty.maxBigInt, empty.countBigInt, empty.percentile(50));
const one = createHistogram();
one.record(5);
show(one);
const many = createHistogram();
for (let value = 1; value <= 1000; value++) many.record(value * value);
many.record(123_456_789n);
show(many);
for (const percentile of [0.1, 1, 25, 50, 90, 99, 99.9, 100]) console.log(percentile, many.percentile(percentile));
console.log(many.percentileBigInt(75), many.percentilesAt([99, 50]), many.countAt(999_000), many.percentilesBigInt);
console.log(many.cdf(250_000), many.cdf(1), round(many.ccdf(250_000)), many.ewmaMean, empty.cdf(1));

const bounded = createHistogram({ lowest: 10, highest: 1000, figures: 1 });
for (const value of [1, 15, 100, 333, 999, 1023, 1024, 5000]) bounded.record(value);
show(bounded);
bounded.recordCorrected(500, 100);
show(bounded);
const sum = createHistogram();
sum.add(one);
sum.add(one);
sum.record(7);
show(sum);
sum.subtract(one);
show(sum);
console.log(JSON.stringify(one));
sum.record(9);
sum.record(4);
show(sum);
sum.reset();
show(sum);

console.log(Object.prototype.toString.call(one), one.constructor.name, 'createHistogram' in performance);
for (const act of [
  () => one.record(0),
  () => one.record('1'),
  () => one.record(1.5),
  () => one.percentile(0),
  () => one.percentile(101),
  () => one.percentilesAt(5),
  () => one.add({}),
  () => one.recordCorrected(5),
  () => createHistogram({ lowest: 0 }),
  () => createHistogram({ lowest: 5, highest: 6 }),
  () => createHistogram({ lowest: 5n, highest: 6n }),
  () => createHistogram({ figures: 6 }),
  () => createHistogram(1),
  () => monitorEventLoopDelay({ resolution: 0 }),
  () => new one.constructor(),
]) {
  try {
    console.log(act());
  } catch (error) {
    console.log(error.name, error.code, error.message);
  }
}
const delay = monitorEventLoopDelay({ resolution: 5 });
console.log(delay.count, delay.enable(), delay.enable(), delay.constructor.name);
setTimeout(() => {
  console.log(delay.count > 2, delay.min > 3e6, delay.disable(), delay.disable());
}, 60);
