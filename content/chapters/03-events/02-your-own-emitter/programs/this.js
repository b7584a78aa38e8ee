const EventEmitter = require('node:events');

class Door extends EventEmitter {
  name = 'front door';
}

const door = new Door();
door.on('open', function () {
  console.log(this.name);
});
door.emit('open');
