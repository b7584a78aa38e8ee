const EventEmitter = require('node:events');

const door = new EventEmitter();
console.log(`nobody: ${door.emit('open')}`);
door.on('open', () => false);
console.log(`somebody: ${door.emit('open')}`);
