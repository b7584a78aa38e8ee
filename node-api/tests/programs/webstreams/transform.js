// Transform streams: backpressure, flush, terminate, errors from every side.
const told = (name) => [(value) => console.log(name, 'fulfilled', value), (error) => console.log(name, 'rejected', error?.message ?? error)];
async function scene(name, transformer, act) {
  console.log('---', name);
  const stream = new TransformStream(transformer);
  console.log(stream);
  const writer = stream.writable.getWriter();
  const reader = stream.readable.getReader();
  await act(writer, reader, stream);
  await new Promise((resolve) => setTimeout(resolve, 1));
  console.log(stream.readable, stream.writable);
}
(async () => {
  await scene('identity', undefined, async (w, r) => { w.write(1).then(...told('write')); w.close().then(...told('close')); console.log(await r.read(), await r.read()); });
  await scene('start', { start(c) { console.log(c.desiredSize, c); c.enqueue('first'); } }, async (w, r) => console.log(await r.read()));
  await scene('terminate', { transform(chunk, c) { c.enqueue(chunk); c.terminate(); } }, async (w, r) => { w.write(1).then(...told('1')); console.log(await r.read(), await r.read()); w.write(2).then(...told('2')); });
  await scene('transform throws', { transform() { throw new Error('bad'); } }, async (w, r) => { w.write(1).then(...told('1')); await r.read().then(...told('read')); w.closed.then(...told('closed')); });
  await scene('flush rejects', { async flush() { throw new Error('bad flush'); } }, async (w, r) => { w.close().then(...told('close')); await r.read().then(...told('read')); });
  await scene('readable cancelled', { cancel(reason) { console.log('cancel', reason); } }, async (w, r) => { await r.cancel('enough').then(...told('cancel')); w.write(1).then(...told('1')); });
  await scene('writable aborted', { cancel(reason) { console.log('cancel', reason); } }, async (w, r) => { w.abort('stop').then(...told('abort')); await r.read().then(...told('read')); });
  await scene('controller errors', { start(c) { this.c = c; } }, async (w, r) => { w.write(1).then(...told('1')); await r.read(); w.ready.then(...told('ready')); });
  const order = [];
  const t = new TransformStream({ transform(chunk, c) { order.push(`t${chunk}`); c.enqueue(chunk); c.enqueue(-chunk); } }, { highWaterMark: 2 }, { highWaterMark: 1 });
  const w = t.writable.getWriter();
  for (let i = 1; i < 4; i++) w.write(i).then(() => order.push(`w${i}`));
  w.close().then(() => order.push('closed'));
  for await (const chunk of t.readable) { order.push(`r${chunk}`); for (let i = 0; i < 3; i++) { order.push('.'); await null; } }
  console.log(order.join(' '));
  for (const bad of [{ readableType: 'bytes' }, { writableType: 'x' }, 5, { transform: 1 }]) {
    try { new TransformStream(bad); console.log('made'); } catch (error) { console.log(error.name, error.code, error.message); }
  }
})();
