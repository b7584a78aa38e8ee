// Which options go together, what `buffered` gives, and when an observer is called.
const { PerformanceObserver, performance } = require('perf_hooks');
const attempt = (observer, options) => {
  try {
    observer.observe(options);
    console.log(observer);
  } catch (error) {
    console.log(error.name, error.code, error.message);
  }
};
const quiet = () => new PerformanceObserver(() => console.log('never called'));
attempt(quiet(), { entryTypes: ['mark'], type: 'mark' });
attempt(quiet(), { entryTypes: null });
attempt(quiet(), { type: 'unknown' });
const one = quiet();
attempt(one, { type: 'mark' });
attempt(one, { type: 'measure' });
attempt(one, { entryTypes: ['mark'] });
one.disconnect();
attempt(one, { entryTypes: ['mark', 'unknown'] });
attempt(one, { entryTypes: ['measure'] });
attempt(one, { type: 'mark' });
one.disconnect();

performance.mark('later', { startTime: 5 });
performance.mark('sooner', { startTime: 1 });
const buffered = new PerformanceObserver((list, self) => console.log('buffered', list, self === buffered));
buffered.observe({ type: 'mark', buffered: true });
console.log(
  buffered.takeRecords().map((entry) => entry.name),
  buffered,
);
const names = (name) => (list) =>
  console.log(
    name,
    list.getEntries().map((entry) => entry.name),
  );
new PerformanceObserver(names('both')).observe({ entryTypes: ['mark', 'measure'] });
performance.mark('third', { startTime: 3 });
performance.measure('between', 'sooner', 'third');
const throwing = new PerformanceObserver(() => {
  throw new Error('an observer threw');
});
throwing.observe({ type: 'measure', buffered: true });
new PerformanceObserver(names('behind it')).observe({ type: 'measure', buffered: true });
process.on('uncaughtException', (error) => console.log(error.message));
