const EventEmitter = require('node:events');

const door = new EventEmitter();
door.once('open', () => {
  console.log('first');
  door.on('open', () => console.log('added'));
});
door.emit('open');
console.log('between');
door.emit('open');
