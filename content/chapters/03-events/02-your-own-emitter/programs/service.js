const EventEmitter = require('node:events');

class Registrations extends EventEmitter {
  register(name) {
    console.log(`${name} is stored`);
    this.emit('registered', name);
    console.log(`${name} gets an answer`);
  }
}

const service = new Registrations();
service.on('registered', (name) => {
  console.log(`mail to ${name}`);
});

service.register('Ada');
console.log('main script ends');
