const EventEmitter = require('node:events');

const door = new EventEmitter();
let calls = 0;
const a = () => { calls += 1; };
door.on('open', a);
door.on('open', () => console.log(`b after ${calls}`));
door.on('open', a);
door.off('open', a);
door.emit('open');
console.log(`calls: ${calls}`);
