// Of what is emitted on a port or comes as a message, listeners of the one kind get events and of the other values.
const { getEventListeners } = require('events');
const { port1, port2 } = new MessageChannel();
const shown = (value) =>
  value instanceof Event ? `${value.constructor.name} ${value.type} ${value.data ?? value.detail}` : value;
port1.addEventListener(
  'message',
  {
    handleEvent(event) {
      console.log('object', shown(event), this === port1);
    },
  },
  { once: true },
);
port1.on('message', function (...args) {
  console.log('on', args.map(shown), this === port1);
});
port1.onmessage = function (event) {
  console.log('onmessage', shown(event), this === port1);
  if (event.data === 'end') this.close();
};
const both = (value) => console.log('both', shown(value));
port1.on('message', both);
port1.addEventListener('message', both);
port1.addEventListener('message', both, true);
console.log(port1.listenerCount('message'), getEventListeners(port1, 'message').length);
console.log(port1.emit('message', 'emitted'));
console.log(port1.dispatchEvent(new Event('message')));
port1.off('message', both);
port2.postMessage('end');
console.log(port1.emit('close', 5), port1.emit('nobody'));
port1.once('close', (value) => console.log('close', value.constructor.name));
port1.onmessageerror = (event) => console.log('onmessageerror', shown(event));
port1.emit('messageerror', 'bad');
port1.addEventListener('custom', (event) => console.log(shown(event)));
port1.emit('custom', 7);
console.log(MessagePort, Object.getOwnPropertyNames(MessagePort.prototype));

const NodeEventTarget = Object.getPrototypeOf(MessagePort);
const target = new NodeEventTarget();
const listener = (value) => console.log('listener', shown(value));
console.log(
  NodeEventTarget.name,
  NodeEventTarget.defaultMaxListeners,
  Object.getOwnPropertyNames(NodeEventTarget.prototype),
);
const attempt = (name, act) => {
  try {
    console.log(name, act());
  } catch (error) {
    console.log(name, error.name, error.code, error.message);
  }
};
attempt('on', () => target.on('x', listener) === target);
attempt('once of the same', () => target.once('x', listener).listenerCount('x'));
attempt('emit', () => target.emit('x', 5));
attempt('emit to nobody', () => target.emit('y', 5));
attempt('emit without a type', () => target.emit());
attempt('on without a listener', () => target.on('x') === target);
attempt('on with a number', () => target.on('x', 5));
attempt('limits', () => [target.getMaxListeners(), target.setMaxListeners(3), target.getMaxListeners()]);
attempt('a limit below zero', () => target.setMaxListeners(-1));
attempt('on an object', () => NodeEventTarget.prototype.on.call({}, 'x', listener));
target.once('z', listener);
attempt('names', () => target.eventNames());
attempt('once', () => [target.emit('z', 1), target.emit('z', 2), target.eventNames()]);
attempt('all of a type', () => target.removeAllListeners('x').eventNames());
attempt('all', () => target.removeAllListeners().eventNames());
