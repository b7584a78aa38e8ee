const EventEmitter = require('events');
class Door extends EventEmitter {}
const d = new Door();
setTimeout(() => d.emit('error', new TypeError('stuck')), 1);
process.on('exit', (c) => console.log('exit', c));
