const EventEmitter = require('node:events');

const job = new EventEmitter();
job.on('error', (error) => {
  console.log(`heard: ${error.message}`);
});
const answer = job.emit('error', new Error('disk full'));
console.log(`answer: ${answer}`);
