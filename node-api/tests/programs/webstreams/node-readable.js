// Readable streams of Node as web streams, and back.
const { Readable } = require('node:stream');
const { setTimeout: wait } = require('node:timers/promises');
(async () => {
  const web = Readable.toWeb(Readable.from(['a', 'b', 'c']));
  console.log(web);
  for await (const chunk of web) console.log(chunk);
  const bytes = new Readable({ read() { this.push('data'); this.push(null); } });
  for await (const chunk of Readable.toWeb(bytes)) console.log(chunk);
  const failing = new Readable({ read() { this.destroy(new Error('bad')); } });
  await Readable.toWeb(failing).getReader().read().catch((error) => console.log(error.message));
  const gone = new Readable({ read() {} });
  const goneWeb = Readable.toWeb(gone);
  gone.destroy();
  await goneWeb.getReader().read().catch((error) => console.log(error.name, error.code, error.cause?.code));
  const cancelled = new Readable({ read() {}, destroy(error, callback) { console.log('destroy', error.message); callback(error); } });
  await Readable.toWeb(cancelled).cancel(new Error('why'));
  console.log(cancelled.destroyed);
  const order = [];
  const node = Readable.fromWeb(new ReadableStream({
    pull(c) { order.push('pull'); c.enqueue('x'); if (order.length > 3) c.close(); },
  }), { encoding: 'utf8' });
  node.on('data', (chunk) => order.push(`data ${chunk}`)).on('end', () => order.push('end')).on('close', () => order.push('close'));
  await wait(5);
  console.log(order.join(', '));
  const bad = Readable.fromWeb(new ReadableStream({ start(c) { c.error(new Error('web failed')); } }));
  bad.on('error', (error) => console.log('error', error.message)).on('close', () => console.log('close')).resume();
  await wait(1);
  const stopped = Readable.fromWeb(new ReadableStream({ cancel(reason) { console.log('cancel', reason?.message ?? reason); } }));
  stopped.on('error', (error) => console.log(error.message));
  stopped.destroy(new Error('enough'));
  await wait(1);
  for (const act of [() => Readable.toWeb({}), () => Readable.fromWeb({}), () => Readable.fromWeb(new ReadableStream(), { encoding: 'x' }), () => Readable.toWeb(new Readable(), 5)]) {
    try { act(); } catch (error) { console.log(error.code, error.message); }
  }
})();
