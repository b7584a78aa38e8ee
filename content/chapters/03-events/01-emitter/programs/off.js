const EventEmitter = require('node:events');

const bus = new EventEmitter();
const report = () => console.log('went');

bus.on('go', report);
bus.on('go', report);
bus.on('go', () => console.log('gone'));

bus.off('go', report);
bus.off('go', () => console.log('gone'));
console.log(`${bus.listenerCount('go')} listeners`);
