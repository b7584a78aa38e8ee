const { Registrations } = require('./registrations.js');

const service = new Registrations();
console.log(`size: ${service.size}`);
const answer = service.register('ada@example.org');
console.log(`answer: ${answer}`);
