// Listeners of an emitter that overrides `emit` throw where Node's own methods emit: those stand below the override.
const { EventEmitter, errorMonitor } = require('events');
const attempt = (action) => {
  try {
    action();
  } catch (error) {
    console.log(error.stack.split('\n').slice(0, 5).join('\n'));
  }
};

class Loud extends EventEmitter {
  emit(name, ...args) {
    return super.emit(name, ...args);
  }
}
const loud = new Loud();
loud.on('error', () => {});
loud.on(errorMonitor, () => {
  throw new Error('monitor');
});
attempt(() => loud.emit('error', 1));
loud.on('newListener', () => {
  throw new Error('new');
});
attempt(() => loud.on('x', attempt));
attempt(() => loud.once('x', attempt));
attempt(() => loud.prependListener('x', attempt));
loud.removeAllListeners('newListener');
loud.on('x', attempt).on('y', attempt).on('y', process.exit);
loud.on('removeListener', () => {
  throw new Error('removed');
});
attempt(() => loud.off('x', attempt));
attempt(() => loud.off('y', attempt));

const target = new EventTarget();
const event = new Event('again');
target.addEventListener('again', function again() {
  attempt(() => target.dispatchEvent(event));
});
target.dispatchEvent(event);
