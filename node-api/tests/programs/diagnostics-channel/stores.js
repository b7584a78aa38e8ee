// Stores bound to a channel hold what is published while `runStores` runs.
const dc = require('node:diagnostics_channel');
const { AsyncLocalStorage } = require('async_hooks');
const [plain, changed] = [new AsyncLocalStorage(), new AsyncLocalStorage()];
const channel = dc.channel('store');
channel.bindStore(plain);
channel.bindStore(changed, (data) => ({ wrapped: data }));
channel.subscribe((message) => console.log('message', message, plain.getStore()));
function inside(a, b) {
  console.log(this, a, b, plain.getStore(), changed.getStore());
  return 'result';
}
console.log(channel.runStores({ q: 1 }, inside, { receiver: 1 }, 1, 2));
console.log(plain.getStore(), channel.unbindStore(plain), channel.unbindStore(plain));
channel.runStores('v', () => console.log(plain.getStore(), changed.getStore()));
try {
  channel.runStores('v', () => {
    throw new Error('inside');
  });
} catch (error) {
  console.log(error.message, changed.getStore());
}
process.on('uncaughtException', (error) => console.log('uncaught', error.message));
const failing = dc.channel('failing');
failing.bindStore(plain, () => {
  throw new Error('transform');
});
failing.runStores('q', () => console.log('still', plain.getStore()));
