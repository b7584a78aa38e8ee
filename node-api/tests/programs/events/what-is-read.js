// What an emitter reads of itself and of its listeners: a proxy in its place sees it.
const { EventEmitter } = require('events');
const reads = [];
const watched = (emitter) =>
  new Proxy(emitter, {
    get(target, key, receiver) {
      reads.push(String(key));
      return Reflect.get(target, key, receiver);
    },
  });
const tell = (name) => console.log(name, reads.splice(0).join(' '));
const emitter = watched(new EventEmitter());
emitter.on('x', () => {});
tell('on');
emitter.emit('x', 1);
tell('emit');
emitter.emit('nobody');
tell('emit to nobody');
emitter.once('y', async () => {});
reads.length = 0;
emitter.emit('y');
tell('emit to once');

const capturing = watched(new EventEmitter({ captureRejections: true }));
capturing.on('x', () => null);
capturing.on('y', async () => {});
reads.length = 0;
capturing.emit('x');
tell('nothing returned');
capturing.emit('y');
tell('a promise returned');

const listener = () => {};
Object.defineProperty(listener, 'listener', { get: () => console.log('listener is read') });
const plain = new EventEmitter();
plain.on('x', listener);
console.log(plain.listeners('x').length, plain.listenerCount('x'));
plain.on('newListener', () => {});
plain.on('x', listener);
