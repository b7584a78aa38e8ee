const { getEventListeners } = require('node:events');
const timers = require('node:timers/promises');

const controller = new AbortController();
const { signal } = controller;
function count() {
  return getEventListeners(signal, 'abort').length;
}

async function main() {
  const waiting = timers.setTimeout(200, 'tea', { signal });
  setTimeout(() => controller.abort(), 20);
  await waiting.catch(() => console.log('aborted'));
  console.log(`afterwards: ${count()}`);
  const late = timers.setTimeout(200, 'tea', { signal });
  await late.catch(() => console.log('aborted again'));
  console.log(`in the end: ${count()}`);
}
main();
