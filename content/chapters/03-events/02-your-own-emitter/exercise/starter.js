const EventEmitter = require('node:events');

class Registrations {
  register(address) {
  }
}

// Calls `send(address)` for each registration.
// Returns a function that ends it.
function mailOnRegistered(service, send) {
}

module.exports = { Registrations, mailOnRegistered };
