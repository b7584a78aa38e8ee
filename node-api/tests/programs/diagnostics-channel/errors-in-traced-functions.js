// Stacks of errors thrown in what channels call, with and without subscribers.
const channels = require('diagnostics_channel');
const fail = () => {
  throw new Error('failed');
};
const show = (name, code) => {
  try {
    code();
  } catch (error) {
    console.log(name, error.stack.split('\n').slice(1, 8).join('\n'));
  }
};
const quiet = channels.tracingChannel('quiet');
const heard = channels.tracingChannel('heard');
heard.subscribe({ start() {}, error: ({ error }) => console.log('heard of', error.message) });
for (const [name, tracing] of Object.entries({ quiet, heard })) {
  show(`${name} traceSync`, () => tracing.traceSync(fail));
  show(`${name} tracePromise`, () => tracing.tracePromise(fail));
  show(`${name} traceCallback`, () => tracing.traceCallback(fail, 0, {}, null, () => {}));
}
show('runStores', () => channels.channel('stores').runStores({}, fail));
channels.subscribe('news', () => {
  throw new Error('a subscriber failed');
});
channels.channel('news').publish({});
console.log('published');
