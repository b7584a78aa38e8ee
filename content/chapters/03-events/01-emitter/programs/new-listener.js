const EventEmitter = require('node:events');

const door = new EventEmitter();
door.on('newListener', (name) => {
  const count = door.listenerCount(name);
  console.log(`someone wants ${name}, so far ${count}`);
});

door.on('open', () => {});
door.on('close', () => {});
door.on('open', () => {});
console.log(door.eventNames().join(', '));

door.removeAllListeners('open');
console.log(door.eventNames().join(', '));
