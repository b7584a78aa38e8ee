const timers = require('node:timers/promises');

const { signal } = new AbortController();

async function main() {
  const drink = timers.setTimeout(20, 'tea', { signal });
  console.log(`got ${await drink}`);
  console.log(await timers.setTimeout(20, 'cake', {}));
}
main();
