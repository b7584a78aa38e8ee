const { Registrations } = require('./registrations.js');

const service = new Registrations();
const other = new Registrations();
service.on('registered', () => console.log('service'));
other.on('registered', () => console.log('other'));
other.register('ada@example.org');
service.register('ada@example.org');
console.log(`${service.size} and ${other.size}`);
