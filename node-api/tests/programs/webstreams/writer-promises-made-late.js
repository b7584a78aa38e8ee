// A writer's promises are made when they are first asked for, from what the stream is by then.
const later = () => new Promise((resolve) => setImmediate(resolve));
const tell = (label, promise) =>
  promise.then(
    () => console.log(label, 'fulfilled'),
    (e) => console.log(label, 'rejected', e),
  );

(async () => {
  const aborting = new WritableStream({ abort: () => new Promise((resolve) => setTimeout(resolve, 5)) }).getWriter();
  await later();
  tell('abort', aborting.abort('why'));
  tell('closed while the abort runs', aborting.closed);
  await new Promise((resolve) => setTimeout(resolve, 20));

  const closing = new WritableStream({ close: later }).getWriter();
  await null;
  tell('close', closing.close());
  tell('abort while it closes', closing.abort('late'));
  await later();
  await later();
  tell('ready after both', closing.ready);
  tell('closed after both', closing.closed);
  await later();

  // The close is under way, but the stream still counts as writable: Node asserts.
  const open = new WritableStream().getWriter();
  await open.write('a');
  const closed = open.close();
  try {
    tell('write', open.write('b'));
  } catch (e) {
    console.log(e.name, e.code, e.message.split('\n')[0]);
  }
  await closed;
  await open.write('c').catch((e) => console.log(e.code, e.message));

  const released = new WritableStream().getWriter();
  released.releaseLock();
  console.log(await released.closed.catch((e) => e.message), await released.ready.catch((e) => e.message));
})();
