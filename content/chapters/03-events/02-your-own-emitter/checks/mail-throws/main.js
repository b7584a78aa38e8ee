const {
  Registrations,
  mailOnRegistered,
} = require('./registrations.js');

const service = new Registrations();
service.on('error', (error) => {
  console.log(`error event: ${error.message}`);
});
mailOnRegistered(service, () => {
  throw new Error('no such address');
});
service.on('registered', () => console.log('counted'));
const answer = service.register('ada@example.org');
console.log(`answer: ${answer}`);
