// What is traced publishes its start and end, and where it is asynchronous both ends of that.
const dc = require('diagnostics_channel');
const tracing = dc.tracingChannel('op');
console.log(tracing, Object.keys(tracing), tracing.start.name, tracing.hasSubscribers);
const text = (message) => JSON.stringify(message, (key, value) => (value instanceof Error ? value.message : value));
const events = ['start', 'end', 'asyncStart', 'asyncEnd', 'error'];
const handlers = Object.fromEntries(events.map((name) => [name, (message) => console.log(name, text(message))]));
tracing.subscribe(handlers);
function work(a) {
  console.log('work', this.z, a);
  return 9;
}
console.log(tracing.traceSync(work, { id: 1 }, { z: 2 }, 3));
const fails = (word) => () => {
  throw new Error(word);
};
const caught = async (action) => {
  try {
    console.log('result', await action());
  } catch (error) {
    console.log('caught', error.name, error.code, error.message);
  }
};
(async () => {
  await caught(() => tracing.traceSync(fails('sync'), { id: 2 }));
  await caught(() => tracing.tracePromise(async (x) => x + 1, { id: 3 }, null, 4));
  await caught(() => tracing.tracePromise(async () => fails('rejected')(), { id: 4 }));
  await caught(() => tracing.tracePromise(fails('before a promise'), { id: 5 }));
  await caught(() => tracing.tracePromise(() => 5, { id: 6 }));
  await caught(() => tracing.traceCallback(() => {}, 0, {}, null, 'no function'));
  await caught(() => tracing.traceCallback(fails('before a callback'), 0, { id: 7 }, null, () => {}));
  const doubled = (value, callback) => setImmediate(callback, null, value * 2);
  tracing.traceCallback(doubled, -1, { id: 8 }, null, 7, (error, result) => {
    console.log('callback', error, result);
    const failing = (callback) => setImmediate(callback, new Error('late'));
    tracing.traceCallback(failing, 0, { id: 9 }, null, (error) => {
      console.log('callback', error.message);
      console.log(tracing.unsubscribe(handlers), tracing.unsubscribe(handlers), tracing.hasSubscribers);
      console.log(tracing.traceSync(() => 'quiet', { id: 10 }));
    });
  });
})();
for (const name of [undefined, 5, { start: dc.channel('x') }, { start: 5 }]) caught(() => dc.tracingChannel(name));
