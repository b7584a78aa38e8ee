const EventEmitter = require('node:events');

const door = new EventEmitter();
door.once('open', (who) => console.log(`once: ${who}`));
door.on('open', (who) => console.log(`always: ${who}`));
door.emit('open', 'Ada');
door.emit('open', 'Ben');
