const EventEmitter = require('node:events');

class Door extends EventEmitter {
  open(who) {
    console.log(`${who} opens`);
    this.emit('open', who);
  }
}

const door = new Door();
door.on('open', (who) => console.log(`welcome ${who}`));
door.open('Ada');
console.log(`a listener has this: ${typeof door.on}`);
