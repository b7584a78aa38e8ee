const {
  Registrations,
  mailOnRegistered,
} = require('./registrations.js');

const service = new Registrations();
mailOnRegistered(service, async () => {
  console.log('mail begins');
  await null;
  console.log('mail is sent');
});
service.register('ada@example.org');
console.log('registered');
