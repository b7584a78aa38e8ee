const EventEmitter = require('node:events');

const door = new EventEmitter();
door.on('open', (who, when) => {
  console.log(`${who} at ${when}`);
});
door.emit('open', 'Ada', 'noon');
door.emit('open', 'Ben', 'night');
