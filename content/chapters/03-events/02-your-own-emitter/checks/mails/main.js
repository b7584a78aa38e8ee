const {
  Registrations,
  mailOnRegistered,
} = require('./registrations.js');

const service = new Registrations();
mailOnRegistered(service, (address) => {
  console.log(`mail to ${address}`);
});
service.register('ada@example.org');
service.register('ada@example.org');
service.register('ben@example.org');
console.log('end');
