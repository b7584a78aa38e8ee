const EventEmitter = require('node:events');

const door = new EventEmitter();
door.on('open', () => console.log('first'));
door.on('open', () => console.log('second'));
console.log('before emit');
door.emit('open');
console.log('after emit');
