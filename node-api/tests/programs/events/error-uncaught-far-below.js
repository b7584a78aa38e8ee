// The report of an error that nobody listened for: the calls of the emit stand in full, though the error shares them.
const { EventEmitter } = require('events');

class Job extends EventEmitter {}
const job = new Job();
const first = () => second();
const second = () => third();
const third = () => fourth();
function fourth() {
  const error = Object.assign(new Error('not found'), { code: 'E_JOB', detail: { tries: [1, 2] } });
  job.emit('error', error);
}
process.on('exit', (code) => console.log('exit', code));
setTimeout(first, 1);
