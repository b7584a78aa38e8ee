// An error tells what waits for its promise, through promises that are returned, and through `then(resolve, reject)`.
const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

async function wait(name, promise) {
  try {
    await promise;
  } catch (error) {
    const waiting = error.stack.split('\n').filter((line) => line.includes(' async '));
    console.log(
      name,
      waiting.map((line) => line.trim().replace(/\/.*\//, '')),
    );
  }
}

const fail = () => {
  throw new Error('failed');
};

const queue = [];
function enqueue(task) {
  return new Promise((resolve, reject) => {
    queue.push({ task, resolve, reject });
    if (queue.length === 1) next();
  });
}
function next() {
  const { task, resolve, reject } = queue[0];
  Promise.resolve()
    .then(task)
    .then(resolve, reject)
    .finally(() => {
      queue.shift();
      if (queue.length > 0) next();
    });
}

async function main() {
  await wait(
    'returned by a callback',
    Promise.resolve().then(() => sleep(1).then(fail)),
  );
  await wait('handed on at once', new Promise((resolve, reject) => sleep(1).then(fail).then(resolve, reject)));
  await wait(
    'returned and handed on',
    new Promise((resolve, reject) =>
      Promise.resolve()
        .then(() => sleep(1).then(fail))
        .then(resolve, reject),
    ),
  );
  await wait(
    'handed on later',
    new Promise((resolve, reject) => setTimeout(() => sleep(1).then(fail).then(resolve, reject), 1)),
  );
  await wait('caught', new Promise((resolve, reject) => sleep(1).then(fail).then(resolve).catch(reject)));
  await wait(
    'by functions',
    new Promise((resolve, reject) =>
      sleep(1)
        .then(fail)
        .then(
          (v) => resolve(v),
          (e) => reject(e),
        ),
    ),
  );
  await Promise.all([
    wait(
      'first of a queue',
      enqueue(async () => sleep(1).then(fail)),
    ),
    wait(
      'second of a queue',
      enqueue(async () => (await sleep(1), fail())),
    ),
    wait('third of a queue', enqueue(fail)),
  ]);
  await wait('settled together', Promise.all([sleep(1), new Promise((a, b) => sleep(2).then(fail).then(a, b))]));
  const { promise, resolve, reject } = Promise.withResolvers();
  sleep(1).then(fail).then(resolve, reject);
  await wait('with resolvers', promise);
}
main();
