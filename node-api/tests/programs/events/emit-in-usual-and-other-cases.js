// An event with one listener, with several, with none; names of all kinds; listeners that throw, and where they stood.
const EventEmitter = require('node:events');

const emitter = new EventEmitter();
function named(...args) {
  return console.log(this === emitter, args);
}
emitter.on('one', named);
emitter.on(Symbol.for('symbol'), named);
emitter.on(7, named);
emitter.on('7.5', named);
console.log(emitter.emit('one'), emitter.emit('one', 1, undefined, 3), emitter.emit('none', 1), emitter.emit());
console.log(emitter.emit(Symbol.for('symbol'), 's'), emitter.emit('7', 'text'), emitter.emit(7.5, 'number'));
emitter.on('one', named.bind('bound'));
console.log(emitter.emit('one', 'two listeners'));

class Shouter extends EventEmitter {
  emit(event, ...args) {
    return super.emit(event.toUpperCase(), ...args);
  }
}
const shouter = new Shouter();
shouter.on('HELLO', function hello(name) {
  console.log('hello', name, new Error('here').stack.split('\n').slice(1, 4).join('\n').replaceAll(__dirname, ''));
});
shouter.emit('hello', 'you');
shouter.once('ONCE', () => console.log(new Error('once').stack.split('\n').slice(1, 4).join('\n').replaceAll(__dirname, '')));
shouter.emit('once');

emitter.on('throws', () => {
  throw new TypeError('in a listener');
});
for (const event of ['throws', 'error']) {
  try {
    emitter.emit(event, new RangeError('unheard'));
  } catch (error) {
    console.log(error.name, error.stack.split('\n').slice(0, 3).join('\n').replaceAll(__dirname, ''));
  }
}
emitter.on(EventEmitter.errorMonitor, (error) => console.log('seen', error.message));
emitter.on('error', (error) => console.log('heard', error.message));
console.log(emitter.emit('error', new Error('with a listener')));

const inherits = { __proto__: EventEmitter.prototype };
console.log(inherits.emit('anything'), EventEmitter.prototype.emit.call({ _events: { x: (y) => console.log(y) } }, 'x', 'own'));
const watching = new EventEmitter({ captureRejections: true });
watching.on('async', async () => {
  throw new Error('rejected');
});
watching.on('error', (error) => console.log('error', error.message));
console.log(watching.emit('async'), EventEmitter.prototype.emit.name, EventEmitter.prototype.emit.length);
console.log(process.nextTick.name, process.nextTick.length);
for (const wrong of [undefined, 'text', {}]) {
  try {
    process.nextTick(wrong);
  } catch (error) {
    console.log(error.code, error.message);
  }
}
const { nextTick } = process;
nextTick((...args) => console.log(args), 1, 2, 3, 4, 5, 6);
