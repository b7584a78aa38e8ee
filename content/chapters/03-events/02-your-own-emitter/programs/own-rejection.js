const EventEmitter = require('node:events');

class Registrations extends EventEmitter {
  constructor() {
    super({ captureRejections: true });
  }

  [Symbol.for('nodejs.rejection')](error, event, name) {
    console.log(`${event}, ${name}: ${error.message}`);
  }
}

const service = new Registrations();
service.on('registered', async () => {
  throw new Error('mail server is down');
});
service.emit('registered', 'Ada');
