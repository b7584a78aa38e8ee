const EventEmitter = require('node:events');

process.on('unhandledRejection', (error) => {
  console.log(`unhandled: ${error.message}`);
});

const service = new EventEmitter({
  captureRejections: true,
});
service.on('error', (error) => {
  console.log(`error event: ${error.message}`);
});
service.on('registered', async () => {
  throw new Error('mail server is down');
});

service.emit('registered', 'Ada');
console.log('emit has returned');
