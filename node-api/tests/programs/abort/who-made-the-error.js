// The stack of an abort's error begins with the function of Node that made it.
const { once, on } = require('events');
const readline = require('readline/promises');
const { PassThrough, addAbortSignal, promises } = require('stream');
const soon = () => {
  const controller = new AbortController();
  setTimeout(() => controller.abort(), 1);
  return controller.signal;
};
const iterate = async (iterable) => {
  for await (const item of iterable) console.log(item);
};
const waits = {
  addAbortSignal: () => iterate(addAbortSignal(soon(), new PassThrough())),
  pipeline: () => promises.pipeline(new PassThrough(), new PassThrough(), { signal: soon() }),
  finished: () => promises.finished(new PassThrough(), { signal: soon() }),
  question: () => readline.createInterface({ input: new PassThrough() }).question('?', { signal: soon() }),
  once: () => once(new PassThrough(), 'never', { signal: soon() }),
  on: () => iterate(on(new EventTarget(), 'never', { signal: soon() })),
};
(async () => {
  for (const [name, wait] of Object.entries(waits)) {
    await wait().catch((error) => console.log(name, error.stack.split('\n').slice(0, 3)));
  }
})();
