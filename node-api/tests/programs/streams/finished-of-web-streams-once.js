// Of a web stream's end and an abort `finished` tells one, the one whose tick comes first.
const { finished } = require('stream');
(async () => {
  const closed = new WritableStream();
  await closed.close();
  finished(closed, { signal: AbortSignal.abort() }, (e) => console.log('aborted before', e?.code));
  await new Promise((resolve) => setImmediate(resolve));

  const controller = new AbortController();
  finished(closed, { signal: controller.signal }, (e) => console.log('aborted between', e?.code));
  await null;
  controller.abort();
  await new Promise((resolve) => setImmediate(resolve));

  const open = new ReadableStream();
  const late = new AbortController();
  finished(open, { signal: late.signal }, (e) => console.log('aborted', e?.code));
  late.abort();
  await open.cancel();
})();
