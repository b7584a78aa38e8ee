// Sinks that fail, and streams that are aborted.
const told = (name) => [(value) => console.log(name, 'fulfilled', value), (error) => console.log(name, 'rejected', error?.message ?? error)];
async function scene(name, sink, act, strategy) {
  console.log('---', name);
  const stream = new WritableStream(sink, strategy);
  const writer = stream.getWriter();
  writer.closed.then(...told('closed'));
  writer.ready.then(...told('ready'));
  await act(writer, stream);
  await new Promise((resolve) => setTimeout(resolve, 1));
  writer.ready.then(...told('ready at the end'));
  console.log(stream);
}
(async () => {
  await scene('write throws', { write() { throw new Error('bad write'); } }, (w) => { w.write(1).then(...told('1')); w.write(2).then(...told('2')); });
  await scene('write rejects', { async write() { throw new Error('bad write'); } }, (w) => { w.write(1).then(...told('1')); w.close().then(...told('close')); });
  await scene('close rejects', { async close() { throw new Error('bad close'); } }, (w) => w.close().then(...told('close')));
  await scene('start rejects', { async start() { throw new Error('bad start'); } }, (w) => w.write(1).then(...told('1')));
  await scene('controller errors', { start(c) { this.c = c; }, write() { this.c.error(new Error('told')); } }, (w) => { w.write(1).then(...told('1')); w.write(2).then(...told('2')); });
  await scene('abort while writing', {
    start(c) { c.signal.onabort = () => console.log('signal', c.signal.reason); },
    write: () => new Promise((resolve) => setTimeout(resolve, 0)),
    abort(reason) { console.log('abort', reason); },
  }, (w) => { w.write(1).then(...told('1')); w.write(2).then(...told('2')); w.abort('why').then(...told('abort')); w.abort('again').then(...told('abort again')); });
  await scene('abort fails', { abort() { throw new Error('bad abort'); } }, (w) => w.abort('x').then(...told('abort')));
  await scene('abort after close', {}, async (w) => { await w.close(); await w.abort('x').then(...told('abort')); });
  await scene('size throws', {}, (w) => w.write(1).then(...told('1')), { size() { throw new Error('bad size'); } });
  await scene('released', {}, (w) => { w.releaseLock(); w.write(1).then(...told('1')); w.close().then(...told('close')); w.abort().then(...told('abort')); });
  for (const make of [() => new WritableStream({ type: 'x' }), () => new WritableStream({}, { highWaterMark: -1 }), () => new WritableStream(5), () => new WritableStream({ write: 5 }), () => new WritableStream({}, { size: 1 }), () => new WritableStreamDefaultWriter({}), () => new WritableStreamDefaultController()]) {
    try { make(); console.log('made'); } catch (error) { console.log(error.name, error.code, error.message); }
  }
})();
