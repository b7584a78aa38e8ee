const timers = require('node:timers/promises');

const controller = new AbortController();
const { signal } = controller;

async function main() {
  try {
    await timers.setTimeout(200, null, { signal });
    console.log('200 ms have passed');
  } catch (error) {
    console.log(`main: ${error.name}`);
  }
}

main();
setTimeout(() => {
  console.log('40 ms: abort');
  controller.abort();
  console.log('abort has returned');
}, 40);
