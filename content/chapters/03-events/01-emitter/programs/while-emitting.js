const EventEmitter = require('node:events');

const bus = new EventEmitter();
const second = () => console.log('second');
const third = () => console.log('third');

bus.on('go', () => {
  console.log('first');
  bus.off('go', second);
  bus.on('go', third);
});
bus.on('go', second);

bus.emit('go');
console.log(`listeners now: ${bus.listenerCount('go')}`);
