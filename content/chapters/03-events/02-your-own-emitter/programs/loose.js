const EventEmitter = require('node:events');

class Registrations extends EventEmitter {
  register(name) {
    console.log(`${name} is stored`);
    this.emit('registered', name);
  }
}

function mail(name) {
  console.log(`mail to ${name}`);
}

let total = 0;
function count() {
  total += 1;
  console.log(`${total} registered so far`);
}

const service = new Registrations();
service.on('registered', mail);
service.on('registered', count);
service.register('Ada');
service.register('Ben');
