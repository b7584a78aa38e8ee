// Bodies that are made of an async iterable become bytes; bytes that are there already wait in their stream.
const attempt = async (name, fn) => {
  try {
    console.log(name, await fn());
  } catch (e) {
    console.log(name, e.name, e.message);
  }
};
const chunks = [
  ['a', new Uint8Array([66])],
  [5],
  [null],
  [new ArrayBuffer(1)],
  ['', 'x'],
  [Buffer.from('b')],
  [{}],
  [[1, 2]],
];
(async () => {
  for (const given of chunks) {
    const body = async function* () {
      try {
        yield* given;
      } finally {
        console.log('done');
      }
    };
    await attempt('whole', async () => JSON.stringify(await new Response(body()).text()));
    await attempt('chunks', () => Array.fromAsync(new Response(body()).body));
  }
  await attempt('cancelled', async () => {
    const { body } = new Response(
      (async function* () {
        try {
          yield 'one';
          yield 'two';
        } finally {
          console.log('returned');
        }
      })(),
    );
    const reader = body.getReader();
    console.log(await reader.read());
    return reader.cancel('enough');
  });
  await attempt('used', () => {
    const stream = require('stream').Readable.from(['x']);
    stream.read();
    return new Response(stream).text();
  });
  console.log(await new Response('abc').body.getReader().read());
  const reader = new Response('abc').body.getReader({ mode: 'byob' });
  console.log(
    await reader.read(new Uint8Array(2)),
    await reader.read(new Uint8Array(2)),
    await reader.read(new Uint8Array(2)),
  );
  await attempt('cancelled text', async () => [await new Response('abc').body.cancel(), await new Response('').text()]);
})();
