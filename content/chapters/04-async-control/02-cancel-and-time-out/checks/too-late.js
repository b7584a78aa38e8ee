const timers = require('node:timers/promises');

const controller = new AbortController();
const { signal } = controller;

timers.setTimeout(20, 'tea', { signal }).then((value) => {
  console.log(`got ${value}`);
  controller.abort();
  console.log('aborted too late');
});
