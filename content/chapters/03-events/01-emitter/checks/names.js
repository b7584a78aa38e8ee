const EventEmitter = require('node:events');

const door = new EventEmitter();
door.on('open', () => console.log('open'));
door.on('close', () => console.log('close'));
door.emit('close');
door.emit('open');

const window = new EventEmitter();
window.on('open', () => console.log('window'));
window.emit('open');
