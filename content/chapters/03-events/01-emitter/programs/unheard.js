const EventEmitter = require('node:events');

const job = new EventEmitter();
console.log(`done, heard: ${job.emit('done')}`);

try {
  job.emit('error', new Error('disk full'));
  console.log('after the error');
} catch (error) {
  console.log(`thrown: ${error.message}`);
}

job.on('error', (error) => {
  console.log(`listener: ${error.message}`);
});
job.emit('error', new Error('no network'));
console.log('main script ends');
