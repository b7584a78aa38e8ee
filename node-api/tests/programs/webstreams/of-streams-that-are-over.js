// What Node's own streams tell their web streams when they fail or are over: when, which error, and with which calls.
const { Readable, Writable, PassThrough } = require('stream');
const show = (name) => (e) => console.log(name, e.name, e.code, e.stack, e.cause && e.cause.stack);
(async () => {
  process.nextTick(() => console.log('tick'));
  const dead = new Readable({ read() {} });
  dead.destroy();
  await Readable.toWeb(dead)
    .getReader()
    .read()
    .catch((e) => console.log('dead', e.name, e.message));
  console.log('before the tick');
  const cancelled = new Readable({ read() {} });
  cancelled.on('error', (e) => console.log('error', e)).on('close', () => console.log('close', cancelled.errored));
  await Readable.toWeb(cancelled).cancel('why');
  await Readable.toWeb(Readable.from([])).cancel();
  const ended = new PassThrough();
  ended.end();
  ended.resume();
  await new Promise((resolve) => ended.on('close', resolve));
  console.log(await Readable.toWeb(ended).getReader().read());
  const early = new Readable({ read() {} });
  const web = Readable.toWeb(early);
  early.destroy();
  await web.getReader().read().catch(show('early'));
  const writable = new Writable({ write() {} });
  const writer = Writable.toWeb(writable).getWriter();
  writable.destroy();
  await writer.closed.catch(show('destroyed'));
  const finished = new Writable({ write() {} });
  const other = Writable.toWeb(finished).getWriter();
  finished.end();
  await other.closed.catch(show('finished'));
  const unzip = new DecompressionStream('gzip');
  const bytes = unzip.writable.getWriter();
  bytes.write(new Uint8Array([1, 2, 3, 4, 5])).catch(() => {});
  bytes.closed.catch(show('writer'));
  await unzip.readable.getReader().read().catch(show('reader'));
})();
