// `finished`, `addAbortSignal` and consumers with web streams.
const { addAbortSignal, finished } = require('node:stream');
const { finished: promised } = require('node:stream/promises');
const consumers = require('node:stream/consumers');
(async () => {
  finished(ReadableStream.from([]), (error) => console.log('finished', error));
  const source = new ReadableStream({ start(c) { c.enqueue('a'); c.close(); } });
  const over = promised(source).then(() => console.log('read to the end'));
  for await (const chunk of source) console.log(chunk);
  await over;
  await promised(new ReadableStream({ start(c) { c.error(new Error('bad')); } })).catch((error) => console.log(error.message));
  const writable = new WritableStream();
  const closed = promised(writable).then(() => console.log('closed'));
  await writable.close();
  await closed;
  await promised(new WritableStream(), { signal: AbortSignal.abort() }).catch((error) => console.log(error.name, error.code));
  const controller = new AbortController();
  const endless = addAbortSignal(controller.signal, new ReadableStream({ start(c) { c.enqueue(1); } }));
  setTimeout(() => controller.abort(), 1);
  try { for await (const chunk of endless) console.log(chunk); } catch (error) { console.log(error.name, error.code); }
  console.log(await consumers.text(ReadableStream.from(['x', 'y'])), await consumers.blob(new Blob(['abc']).stream()));
  console.log(await consumers.json(new Response('{"a":[1]}').body), await consumers.buffer(new Blob(['abc']).stream()));
})();
