const timers = require('node:timers/promises');

const controller = new AbortController();
const { signal } = controller;

timers.setTimeout(200, 'tea', { signal }).then(
  (value) => console.log(`got ${value}`),
  (error) => console.log(`rejected: ${error.name}`),
);
setTimeout(() => {
  console.log('abort');
  controller.abort();
  console.log('abort has returned');
}, 40);
