const {
  Registrations,
  mailOnRegistered,
} = require('./registrations.js');

const service = new Registrations();
service.on('registered', (address) => {
  console.log(`registered: ${address}`);
});
const stop = mailOnRegistered(service, () => {
  console.log('mail');
});
service.register('ada@example.org');
stop();
console.log('stopped');
service.register('ben@example.org');
console.log(`left: ${service.listenerCount('registered')}`);
