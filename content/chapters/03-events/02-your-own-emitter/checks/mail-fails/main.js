const {
  Registrations,
  mailOnRegistered,
} = require('./registrations.js');

const service = new Registrations();
service.on('error', (error) => {
  console.log(`error event: ${error.message}`);
});
mailOnRegistered(service, async () => {
  throw new Error('mail server is down');
});
const answer = service.register('ada@example.org');
console.log(`answer: ${answer}`);
