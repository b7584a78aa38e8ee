const EventEmitter = require('node:events');

class Door extends EventEmitter {
  constructor() {
    super();
    this.emit('open', 'at once');
    process.nextTick(() => this.emit('open', 'in a tick'));
  }
}

const door = new Door();
door.on('open', (when) => console.log(`heard: ${when}`));
console.log('main script');
