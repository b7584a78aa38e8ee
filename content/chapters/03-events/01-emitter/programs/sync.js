const EventEmitter = require('node:events');

const door = new EventEmitter();
door.on('open', () => console.log('listener A'));
door.on('open', () => console.log('listener B'));
process.nextTick(() => console.log('tick'));

console.log('before emit');
door.emit('open');
console.log('after emit');
