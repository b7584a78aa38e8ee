// Methods that were taken off their emitter say what they wanted of it.
const EventEmitter = require('events');
const methods = EventEmitter.prototype;
for (const name of Object.keys(methods)) {
  if (typeof methods[name] !== 'function') continue;
  for (const nothing of [undefined, null]) {
    try {
      console.log(
        name,
        methods[name].call(nothing, name === 'setMaxListeners' ? 1 : 'x', () => {}),
      );
    } catch (error) {
      console.log(name, error.name, error.message);
    }
  }
}
for (const call of [
  () => EventEmitter(),
  () => EventEmitter.init.call(null),
  () => methods.once.call({}, 'x', () => {}),
  () => EventEmitter.getEventListeners(null, 'x'),
  () => EventEmitter.listenerCount(undefined, 'x'),
]) {
  try {
    console.log(call());
  } catch (error) {
    console.log(error.name, error.message);
  }
}
EventEmitter.once({ on() {} }, 'x').catch((error) => console.log(error.name, error.message));
const { emit } = new EventEmitter();
setTimeout(() => {
  try {
    emit('x');
  } catch (error) {
    console.log(error.message);
  }
}, 1);
