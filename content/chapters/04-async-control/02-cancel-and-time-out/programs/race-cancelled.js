const timers = require('node:timers/promises');

async function work(signal) {
  await timers.setTimeout(100, null, { signal });
  console.log('work is done');
}

work(AbortSignal.timeout(40)).then(
  () => console.log('in time'),
  () => console.log('too late'),
);
process.on('exit', () => console.log('exit'));
