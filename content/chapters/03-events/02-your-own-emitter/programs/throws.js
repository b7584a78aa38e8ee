const EventEmitter = require('node:events');

class Registrations extends EventEmitter {
  register(name) {
    console.log(`${name} is stored`);
    this.emit('registered', name);
    console.log(`${name} gets an answer`);
  }
}

const service = new Registrations();
service.on('registered', () => {
  throw new Error('mail server is down');
});

try {
  service.register('Ada');
} catch (error) {
  console.log(`register failed: ${error.message}`);
}
console.log('main script ends');
