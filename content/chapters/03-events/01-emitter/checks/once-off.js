const EventEmitter = require('node:events');

const door = new EventEmitter();
const a = () => console.log('a');
door.once('open', a);
door.on('open', () => console.log('b'));
door.off('open', a);
door.emit('open');
console.log('end');
