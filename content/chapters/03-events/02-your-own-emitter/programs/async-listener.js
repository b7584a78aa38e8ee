const EventEmitter = require('node:events');

const service = new EventEmitter();
service.on('registered', async (name) => {
  console.log(`mail to ${name}: connecting`);
  await null;
  console.log(`mail to ${name}: sent`);
});
service.on('registered', (name) => {
  console.log(`${name} is counted`);
});

service.emit('registered', 'Ada');
console.log('emit has returned');
