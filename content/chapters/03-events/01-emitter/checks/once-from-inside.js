const EventEmitter = require('node:events');

const door = new EventEmitter();
door.once('open', (depth) => {
  console.log(`once at depth ${depth}`);
  door.emit('open', depth + 1);
});
door.on('open', (depth) => {
  console.log(`on at depth ${depth}`);
});
door.emit('open', 1);
