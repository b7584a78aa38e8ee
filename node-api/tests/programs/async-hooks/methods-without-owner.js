// Methods that were taken off a resource or a storage say what they wanted of it.
const { AsyncLocalStorage, AsyncResource } = require('async_hooks');
const { EventEmitterAsyncResource } = require('events');
for (const { prototype } of [AsyncResource, AsyncLocalStorage]) {
  for (const name of Object.getOwnPropertyNames(prototype)) {
    if (['constructor', 'bind', 'name', 'withScope'].includes(name)) continue;
    try {
      console.log(
        name,
        prototype[name].call(
          undefined,
          () => {},
          () => {},
        ),
      );
    } catch (error) {
      console.log(name, error.name, error.message);
    }
  }
}
for (const call of [
  () => EventEmitterAsyncResource.prototype.emit.call({}, 'x'),
  () => EventEmitterAsyncResource.prototype.asyncId,
  () => EventEmitterAsyncResource.prototype.emitDestroy.call(null),
]) {
  try {
    console.log(call());
  } catch (error) {
    console.log(error.name, error.message);
  }
}
