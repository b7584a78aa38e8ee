const { Registrations } = require('./registrations.js');

const service = new Registrations();
service.once('registered', (address) => {
  console.log('first listener');
  service.register(address);
});
service.on('refused', () => console.log('refused'));
service.register('ada@example.org');
console.log(`size: ${service.size}`);
