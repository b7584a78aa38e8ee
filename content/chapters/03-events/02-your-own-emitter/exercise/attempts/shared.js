const EventEmitter = require('node:events');

const addresses = new Set();

class Registrations extends EventEmitter {
  constructor() {
    super({ captureRejections: true });
  }

  get size() {
    return addresses.size;
  }

  register(address) {
    if (addresses.has(address)) {
      this.emit('refused', address);
      return false;
    }
    addresses.add(address);
    this.emit('registered', address, this.size);
    return true;
  }
}

function mailOnRegistered(service, send) {
  const listener = async (address) => send(address);
  service.on('registered', listener);
  return () => service.off('registered', listener);
}

module.exports = { Registrations, mailOnRegistered };
