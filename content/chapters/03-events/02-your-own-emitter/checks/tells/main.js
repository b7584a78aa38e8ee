const { Registrations } = require('./registrations.js');

const service = new Registrations();
service.on('registered', (address) => {
  console.log(`registered: ${address}`);
});
console.log('before');
service.register('ada@example.org');
console.log('after');
