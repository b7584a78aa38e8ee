// The stack of an error goes on with the async functions that wait for the promise of the one that threw.
const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

async function inner() {
  await sleep(1);
  throw new Error('deep');
}
async function middle() {
  const value = await inner();
  return value;
}
const outer = async () => {
  await middle();
};
class Repository {
  async load() {
    return await outer();
  }
}
async function all() {
  await Promise.all([1, new Repository().load()]);
}
async function any() {
  await Promise.any([outer()]);
}
async function race() {
  await Promise.race([sleep(10), outer()]);
}
async function through() {
  await outer()
    .then((x) => x)
    .finally(() => {});
}
async function returned() {
  return outer();
}
async function* numbers() {
  yield 1;
  await inner();
}
async function loop() {
  for await (const number of numbers()) console.log(number);
}
async function next() {
  const it = numbers();
  await it.next();
  await it.next();
}
async function twoReactions() {
  const promise = outer();
  promise.catch(() => {});
  await promise;
}
async function engine() {
  await (async () => {
    await null;
    undefined.name;
  })();
}

(async function main() {
  for (const step of [outer, all, any, race, through, returned, loop, next, twoReactions, engine]) {
    try {
      await step();
    } catch (error) {
      console.log(step.name, error.errors?.[0].stack ?? error.stack);
    }
  }
  Error.stackTraceLimit = 2;
  await all();
})();
