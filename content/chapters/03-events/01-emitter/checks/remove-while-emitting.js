const EventEmitter = require('node:events');

const door = new EventEmitter();
const first = () => {
  console.log('first');
  door.off('open', first);
};
door.on('open', first);
door.on('open', () => console.log('second'));
door.on('open', () => console.log('third'));
door.emit('open');
console.log('end');
