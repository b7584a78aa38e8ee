const { Registrations } = require('./registrations.js');

const service = new Registrations();
service.on('registered', (address, count) => {
  console.log(`${count} counted, ${service.size} stored`);
});
service.register('ada@example.org');
service.register('ben@example.org');
