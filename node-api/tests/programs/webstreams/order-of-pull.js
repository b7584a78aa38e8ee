// When `start`, `pull` and `cancel` of a source are called, against microtasks and ticks.
const log = (...words) => console.log(...words);
let count = 0;
const stream = new ReadableStream({
  start(controller) {
    log('start', controller.desiredSize, controller.constructor.name);
    queueMicrotask(() => log('microtask of start'));
    process.nextTick(() => log('tick of start'));
  },
  pull(controller) {
    log('pull', ++count, controller.desiredSize);
    controller.enqueue(count);
    if (count === 4) controller.close();
  },
  cancel(reason) {
    log('cancel', reason);
  },
}, { highWaterMark: 2 });
log('made', stream.locked);
Promise.resolve().then(() => log('promise 1')).then(() => log('promise 2'));
(async () => {
  const reader = stream.getReader();
  reader.closed.then(() => log('closed'));
  for (;;) {
    const { value, done } = await reader.read();
    log('read', value, done);
    if (done) break;
  }
  reader.releaseLock();
  await reader.closed.catch((error) => log(error.name, error.code, error.message));
  await reader.read().catch((error) => log(error.name, error.code, error.message));
  log(await stream.cancel('late'));
  log(await new ReadableStream({ cancel: (reason) => log('cancel', reason) }).cancel('early'));
})();
