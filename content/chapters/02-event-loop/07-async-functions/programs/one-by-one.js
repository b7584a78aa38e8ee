const start = Date.now();
const wait = (ms) => {
  return new Promise((done) => setTimeout(done, ms));
};
function show(text) {
  const ms = Math.round((Date.now() - start) / 200) * 200;
  console.log(`${text}: ${ms} ms`);
}

async function main() {
  await wait(200);
  await wait(200);
  show('one by one');

  const first = wait(200);
  const second = wait(200);
  await first;
  await second;
  show('both at once');
}
main();
