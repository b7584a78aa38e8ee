const { Registrations } = require('./registrations.js');

const service = new Registrations();
service.on('registered', () => console.log('registered'));
service.on('refused', (address) => {
  console.log(`refused: ${address}`);
});
service.register('ada@example.org');
const answer = service.register('ada@example.org');
console.log(`answer: ${answer}, size: ${service.size}`);
