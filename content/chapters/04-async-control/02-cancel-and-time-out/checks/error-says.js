const timers = require('node:timers/promises');

const controller = new AbortController();
const { signal } = controller;

timers.setTimeout(200, 'tea', { signal }).catch((error) => {
  console.log(`code: ${error.code}`);
  console.log(`cause: ${error.cause}`);
  console.log(`an error: ${error instanceof Error}`);
});
controller.abort('no tea, please');
