const timers = require('node:timers/promises');

async function work() {
  await timers.setTimeout(100);
  console.log('work is done');
}

const limit = new Promise((resolve, reject) => {
  setTimeout(() => reject(new Error('too late')), 40);
});

Promise.race([work(), limit]).then(
  () => console.log('in time'),
  (error) => console.log(error.message),
);
process.on('exit', () => console.log('exit'));
