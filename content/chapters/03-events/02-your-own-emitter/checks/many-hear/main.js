const { Registrations } = require('./registrations.js');

const service = new Registrations();
service.on('registered', () => console.log('mail'));
service.once('registered', () => console.log('first one'));
service.on('registered', (address, count) => {
  console.log(`${address} is number ${count}`);
});
service.register('ada@example.org');
