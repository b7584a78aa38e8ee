// What stands in the stacks of errors that are thrown where a web stream ends: by what closes, aborts, flushes and cancels.
const { setTimeout: settled } = require('timers/promises');
const show = (e) => console.log(e.stack);
const quiet = (stream) => {
  const writer = stream.getWriter();
  for (const promise of [writer.ready, writer.closed]) promise.catch(() => {});
  return writer;
};
const sink = {
  write() {},
  close() {
    throw new Error('close');
  },
  abort() {
    throw new Error('abort');
  },
};
const source = {
  flush() {
    throw new Error('flush');
  },
  cancel() {
    throw new Error('cancel');
  },
};
(async () => {
  await quiet(new WritableStream(sink)).close().catch(show);
  await quiet(new WritableStream(sink)).abort().catch(show);
  const closed = quiet(new WritableStream(sink));
  await settled(1);
  await closed.close().catch(show);
  const aborted = quiet(new WritableStream(sink));
  await settled(1);
  await aborted.abort().catch(show);
  const writer = quiet(new WritableStream(sink));
  writer.write('x');
  await writer.close().catch(show);
  await new ReadableStream(source).getReader().cancel().catch(show);
  await new ReadableStream(source).cancel().catch(show);
  const flushed = quiet(new TransformStream(source).writable);
  await settled(1);
  await flushed.close().catch(show);
  const cut = quiet(new TransformStream(source).writable);
  await settled(1);
  await cut.abort().catch(show);
})();
