// What a hook is made of, how it is printed, and what functions say that are given nothing to run.
const { AsyncLocalStorage, AsyncResource, createHook } = require('async_hooks');
const { channel, tracingChannel } = require('diagnostics_channel');
const attempt = (what) => {
  try {
    console.log(what());
  } catch (error) {
    console.log(error.stack.split('\n').slice(0, 4).join('\n'));
  }
};
const store = new AsyncLocalStorage();
for (const value of [5, 'text', null, undefined, true, 1n, {}, [], /x/, class Named {}, Symbol('q')]) {
  attempt(() => store.run(1, value));
  attempt(() => store.exit(value));
  attempt(() => new AsyncResource('R').runInAsyncScope(value));
  attempt(() => channel('a').runStores({}, value));
  attempt(() => tracingChannel('b').traceSync(value));
}
attempt(() => AsyncLocalStorage.snapshot()());
attempt(() => AsyncLocalStorage.bind());
attempt(() => AsyncResource.bind(null));
attempt(() => new AsyncResource('R', null));
attempt(() => createHook());
attempt(() => createHook(null));
attempt(() => createHook({ init: 5 }));
attempt(() => createHook({ trackPromises: 5 }));
attempt(() => createHook({ trackPromises: false, promiseResolve() {} }));
attempt(() => createHook({ init() {}, destroy() {}, trackPromises: false }));
const types = [];
const hook = createHook({ init: (id, type) => types.push(type), trackPromises: false });
console.log(hook.enable() === hook);
Promise.resolve().then(() => {});
setTimeout(() => {}, 0);
console.log(hook.disable() === hook, types);
