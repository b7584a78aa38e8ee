const EventEmitter = require('node:events');

const bus = new EventEmitter();
bus.on('go', () => {
  console.log('listener A');
  throw new Error('A failed');
});
bus.on('go', () => console.log('listener B'));

try {
  bus.emit('go');
} catch (error) {
  console.log(`caught: ${error.message}`);
}
console.log('main script ends');
