// Limits that are set for what is no emitter at all.
const { setMaxListeners, getMaxListeners, EventEmitter } = require('events');
for (const target of [null, undefined, 5, 'x', {}, () => {}, new EventEmitter(), new EventTarget()]) {
  for (const act of [() => setMaxListeners(1, target), () => getMaxListeners(target)]) {
    try {
      console.log(act());
    } catch (error) {
      console.log(error.name, error.code, error.message);
    }
  }
}
