// Skewness and kurtosis to the last digit: the powers are products.
const { createHistogram } = require('perf_hooks');
const fill = (values) => {
  const histogram = createHistogram({ lowest: 1, highest: 1_000_000, figures: 3 });
  for (const value of values) histogram.record(value);
  return histogram;
};
const sets = [
  Array.from({ length: 100 }, (_, i) => (i + 1) ** 2),
  Array.from({ length: 7 }, (_, i) => 3 ** i),
  Array.from({ length: 20 }, (_, i) => ((i * 7919) % 997) + 1),
  Array.from({ length: 333 }, (_, i) => ((i * i * 31) % 1009) + 1),
  [1, 1, 2, 3, 5, 8, 13, 21, 34, 55, 89],
];
for (const { skewness, kurtosis, stddev, mean } of sets.map(fill)) console.log(skewness, kurtosis, stddev, mean);
