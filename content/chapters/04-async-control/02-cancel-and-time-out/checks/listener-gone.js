const { getEventListeners } = require('node:events');
const timers = require('node:timers/promises');

const { signal } = new AbortController();
function count() {
  return getEventListeners(signal, 'abort').length;
}

async function main() {
  const waiting = timers.setTimeout(20, 'tea', { signal });
  console.log(`while it waits: ${count()}`);
  await waiting;
  console.log(`afterwards: ${count()}`);
}
main();
