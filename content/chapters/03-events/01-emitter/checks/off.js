const EventEmitter = require('node:events');

const door = new EventEmitter();
const a = () => console.log('a');
const b = () => console.log('b');
door.on('open', a);
door.on('open', b);
door.off('open', () => console.log('a'));
console.log(`before: ${door.listenerCount('open')}`);
door.off('open', a);
console.log(`after: ${door.listenerCount('open')}`);
door.emit('open');
