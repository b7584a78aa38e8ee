const EventEmitter = require('node:events');

class Registrations extends EventEmitter {
  #addresses = new Set();

  constructor() {
    super();
  }

  get size() {
    return this.#addresses.size;
  }

  register(address) {
    if (this.#addresses.has(address)) {
      this.emit('refused', address);
      return false;
    }
    this.#addresses.add(address);
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
