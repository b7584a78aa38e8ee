// `compose` counts web streams as ends: it writes through a writer, and reads through a reader.
const { Readable, PassThrough, compose } = require('stream');
const upper = () =>
  new TransformStream({
    transform(chunk, controller) {
      controller.enqueue(String(chunk).toUpperCase());
    },
    flush(controller) {
      controller.enqueue('!');
    },
  });
const told = (name, stream) => {
  for (const event of ['end', 'finish', 'close']) stream.on(event, () => console.log(name, event));
  stream.on('error', (error) => console.log(name, error.name, error.message, error.code));
  return stream;
};
async function run(name, stream, ...chunks) {
  told(name, stream);
  console.log(name, stream.readable, stream.writable, stream.readableObjectMode, stream.writableObjectMode);
  for (const chunk of chunks) stream.write(chunk);
  stream.end();
  try {
    for await (const chunk of stream) console.log(name, chunk);
  } catch (error) {
    console.log(name, 'failed', error.name, error.message);
  }
}
(async () => {
  await run('head', compose(upper(), new PassThrough({ objectMode: true })), 'a', 'b');
  await run('tail', compose(new PassThrough(), upper()), 'c', 'd');
  await run('both', compose(upper(), upper()), 'e');
  const fails = new TransformStream({
    transform() {
      throw new Error('no');
    },
  });
  await run('fails', compose(fails, new PassThrough()), 'f');
  const written = [];
  const sink = new WritableStream({
    write(chunk) {
      written.push(String(chunk));
    },
  });
  const into = told('sink', compose(new PassThrough(), sink));
  console.log(into.readable, into.writable);
  into.end('g');
  into.on('close', async () => {
    console.log(written);
    const from = told('source', compose(Readable.from(['h']), upper()));
    console.log(from.readable, from.writable);
    for await (const chunk of from) console.log(chunk);
    for (const streams of [
      [new WritableStream(), new PassThrough()],
      [new PassThrough(), new ReadableStream()],
    ]) {
      try {
        compose(...streams);
      } catch (error) {
        console.log(error.code, error.message.split('\n')[0]);
      }
    }
  });
})();
