const timers = require('node:timers/promises');

async function job(name, ms) {
  await timers.setTimeout(ms);
  if (name === 'B') throw new Error('B failed');
  console.log(`${name} is done`);
}

const jobs = [job('A', 60), job('B', 20), job('C', 40)];

Promise.all(jobs).then(
  () => console.log('all are done'),
  (error) => console.log(`all: ${error.message}`),
);
