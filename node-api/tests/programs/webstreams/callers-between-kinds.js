// What stands in stacks where web streams and Node's streams feed each other.
const { Readable, Writable, PassThrough } = require('stream');
const { pipeline } = require('stream/promises');
const { setTimeout: settled } = require('timers/promises');
const trace = (name) => console.log(new Error(name).stack);
(async () => {
  const source = new Readable({ highWaterMark: 1, read() {} });
  source.on('pause', () => trace('pause'));
  const reader = Readable.toWeb(source).getReader();
  source.push('a');
  await reader.read();
  source.push('b');
  source.push('c');
  await settled(1);
  const read = Readable.fromWeb(ReadableStream.from(['x']));
  read.on('data', () => trace('data'));
  await settled(1);
  const sink = {
    write() {
      trace('write');
    },
  };
  const written = Writable.fromWeb(new WritableStream(sink));
  written.write('x');
  await settled(1);
  await pipeline(Readable.from(['x']), new WritableStream(sink));
  await pipeline(['x'], new PassThrough({ final: (cb) => (trace('final'), cb()) }), async (chunks) => {
    for await (const chunk of chunks) trace('chunk');
  });
  const stream = Readable.from(
    (async function* () {
      try {
        yield 'x';
      } finally {
        await settled(1);
        trace('later');
      }
    })(),
  );
  stream.on('error', () => {}).once('data', () => stream.destroy(new Error('enough')));
  const piped = new Readable({ read() {} });
  const target = new PassThrough().resume();
  target.on('unpipe', () => trace('unpipe'));
  piped.pipe(target, { end: false });
  console.log(piped.listeners('end').map((listener) => listener.name));
  piped.push(null);
})();
