// What a subscriber or a store's function throws is reported by a tick, which goes on with the others if it is handled.
const { AsyncLocalStorage } = require('async_hooks');
const { channel, tracingChannel } = require('diagnostics_channel');
const shown = (error) => error.stack.split('\n').slice(0, 5).join('\n');
process.on('uncaughtException', (error, origin) => {
  console.log(origin, shown(error));
  process.nextTick(() => console.log('tick of the handler'));
  Promise.resolve().then(() => console.log('microtask of the handler'));
});
const a = channel('a');
a.subscribe(function first() {
  throw new Error('first');
});
a.subscribe(() => console.log('second hears'));
a.publish(1);
a.publish(2);
process.nextTick(() => console.log('tick'));
Promise.resolve().then(() => console.log('microtask'));

const store = new AsyncLocalStorage();
const b = channel('b');
b.bindStore(store, () => {
  throw new TypeError('no store');
});
console.log(b.runStores({}, () => store.getStore()));

const tracing = tracingChannel('c');
tracing.subscribe({
  start() {
    throw new Error('start');
  },
});
try {
  tracing.traceSync(() => {
    throw new Error('traced');
  });
} catch (error) {
  console.log('caught', shown(error));
}
setImmediate(() => {
  tracing.tracePromise(async () => 5).then((value) => console.log('value', value));
  tracing.traceCallback(
    (callback) => setImmediate(callback, null, 6),
    0,
    {},
    null,
    (error, value) => console.log(value),
  );
});
