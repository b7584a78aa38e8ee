const timers = require('node:timers/promises');

const controller = new AbortController();
const { signal } = controller;

for (const ms of [20, 100, 120]) {
  timers.setTimeout(ms, `${ms} ms`, { signal }).then(
    (value) => console.log(value),
    () => console.log(`${ms} ms: aborted`),
  );
}
setTimeout(() => controller.abort(), 60);
