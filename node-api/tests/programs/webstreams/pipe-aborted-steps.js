// How many microtasks an aborted pipe takes to end.
async function count(label, promise) {
  let [steps, how] = [0, undefined];
  promise.then(
    () => (how = 'fulfilled'),
    (e) => (how = e.name),
  );
  for (; how === undefined && steps < 60; steps++) await null;
  console.log(label, steps, how);
}

const sources = {
  open: () => new ReadableStream(),
  closed: () => new ReadableStream({ start: (c) => c.close() }),
  slow: () => new ReadableStream({ cancel: () => Promise.resolve() }),
  failing: () =>
    new ReadableStream({
      cancel() {
        throw new RangeError('cancel');
      },
    }),
};
const sinks = {
  open: () => new WritableStream(),
  slow: () => new WritableStream({ async abort() {} }),
  failing: () =>
    new WritableStream({
      abort() {
        throw new RangeError('abort');
      },
    }),
  failed: () => new WritableStream({ start: (c) => c.error(new Error('failed')) }),
};
const signal = AbortSignal.abort();
const settings = [{}, { preventAbort: true }, { preventCancel: true }, { preventAbort: true, preventCancel: true }];

(async () => {
  for (const started of [false, true]) {
    for (const [source, makeSource] of Object.entries(sources)) {
      for (const [sink, makeSink] of Object.entries(sinks)) {
        for (const prevent of settings) {
          const [from, to] = [makeSource(), makeSink()];
          if (started) for (let i = 0; i < 8; i++) await null;
          await count([started, source, sink, ...Object.keys(prevent)].join(), from.pipeTo(to, { signal, ...prevent }));
        }
      }
    }
  }
})();
