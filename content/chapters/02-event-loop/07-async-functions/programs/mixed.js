async function load() {
  console.log('load');
  await null;
  console.log('loaded');
}

async function main() {
  console.log('main');
  await load();
  console.log('main done');
}

main();
Promise.resolve()
  .then(() => console.log('other 1'))
  .then(() => console.log('other 2'))
  .then(() => console.log('other 3'));
process.nextTick(() => console.log('tick'));
