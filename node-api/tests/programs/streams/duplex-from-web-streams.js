// `Duplex.from` takes web streams and blobs, alone or as a pair.
const { Duplex, PassThrough } = require('stream');

const upper = () =>
  new TransformStream({ transform: (chunk, controller) => controller.enqueue(String(chunk).toUpperCase()) });
const closed = (stream) => new Promise((resolve) => stream.on('close', resolve));

(async () => {
  const source = Duplex.from(new ReadableStream({ start: (c) => (c.enqueue('one'), c.enqueue('two'), c.close()) }));
  console.log('readable', source.readable, source.writable, source.readableObjectMode);
  console.log((await source.toArray()).map(String));

  const sink = Duplex.from(new WritableStream({ write: (chunk) => console.log('written', String(chunk)) }));
  console.log('writable', sink.readable, sink.writable, sink.writableObjectMode);
  sink.end('text');
  await closed(sink);

  const pair = Duplex.from(upper());
  console.log('pair', pair.constructor.name, pair.readable, pair.writable);
  pair.end('abc');
  console.log((await pair.toArray()).map(String));

  const mixed = Duplex.from({ readable: upper().readable, writable: new PassThrough() });
  console.log('mixed', mixed.constructor.name, mixed.readable, mixed.writable);
  mixed.on('error', (error) => console.log(error.name));
  mixed.destroy();
  await closed(mixed);

  const blob = Duplex.from(new Blob(['bytes of a blob']));
  const [bytes] = await blob.toArray();
  console.log('blob', bytes.constructor.name, Buffer.from(bytes).toString());

  const failing = Duplex.from(new ReadableStream({ pull: (c) => c.error(new Error('pull failed')) }));
  failing.on('error', (error) => console.log('error', error.message));
  failing.resume();
  await closed(failing);
})();
