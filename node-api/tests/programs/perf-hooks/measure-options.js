// Two of a start, an end and a duration make a measure; names of the process's own milestones are no marks.
const { performance } = require('perf_hooks');
const attempt = (action) => {
  try {
    const { name, startTime, duration, detail } = action();
    console.log(name, startTime, duration, detail);
  } catch (error) {
    console.log(error.name, error.code, error.message);
  }
};
performance.mark('b', { startTime: 10 });
attempt(() => performance.measure('a', { start: 5, end: 9, detail: [1] }));
attempt(() => performance.measure('a', { start: 5, duration: 2 }));
attempt(() => performance.measure('a', { end: 5, duration: 2 }));
attempt(() => performance.measure('a', { start: 1, end: 2, duration: 3 }));

attempt(() => performance.measure('a', { start: 1 }, 'b'));
attempt(() => performance.measure('a', {}, 'b'));
attempt(() => performance.measure('a', 'b', 'b'));
attempt(() => performance.measure('a', 'missing'));
for (const name of ['nodeStart', 'v8Start', 'environment', 'loopStart', 'loopExit', 'bootstrapComplete', 'other']) {
  attempt(() => performance.mark(name, { startTime: 1 }));
}
