const EventEmitter = require('node:events');

const job = new EventEmitter();
try {
  job.emit('error', new Error('disk full'));
  console.log('went on');
} catch (error) {
  console.log(`thrown: ${error.message}`);
}
console.log('end');
