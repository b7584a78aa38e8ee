// `pipeTo` and `pipeThrough`: how the end of one side becomes the end of the other.
const source = (chunks, how) => new ReadableStream({
  start(c) { for (const chunk of chunks) c.enqueue(chunk); if (how === 'close') c.close(); if (how === 'error') c.error(new Error('source failed')); },
  cancel(reason) { console.log('source cancelled', reason?.message ?? reason); },
});
const sink = (how) => new WritableStream({
  write(chunk, c) { console.log('write', chunk); if (how === 'throw') throw new Error('sink failed'); if (how === 'error') c.error(new Error('sink errored')); },
  close() { console.log('sink closed'); },
  abort(reason) { console.log('sink aborted', reason?.message ?? reason); },
});
async function scene(name, from, to, options) {
  console.log('---', name);
  try { console.log(await from.pipeTo(to, options)); } catch (error) { console.log(error.name, error.code, error.message ?? error); }
  console.log(from, to);
}
(async () => {
  await scene('plain', source([1, 2, 3], 'close'), sink());
  await scene('preventClose', source([1], 'close'), sink(), { preventClose: true });
  await scene('source fails', source([1], 'error'), sink());
  await scene('source fails, preventAbort', source([], 'error'), sink(), { preventAbort: true });
  await scene('sink throws', source([1, 2]), sink('throw'));
  await scene('sink throws, preventCancel', source([1, 2]), sink('throw'), { preventCancel: true });
  await scene('sink errors', source([1, 2, 3]), sink('error'));
  const closed = sink(); await closed.close();
  await scene('closed sink', source([1]), closed);
  await scene('aborted before', source([1], 'close'), sink(), { signal: AbortSignal.abort() });
  await scene('aborted with a reason', source([1], 'close'), sink(), { signal: AbortSignal.abort('reason') });
  const controller = new AbortController();
  setTimeout(() => controller.abort(new Error('stop')), 2);
  await scene('aborted later', source([1]), sink(), { signal: controller.signal });
  const locked = source([1]); locked.getReader();
  await scene('locked', locked, sink());
  await scene('no sink', source([1]), {});
  await scene('bad signal', source([1]), sink(), { signal: 5 });
  const upper = new TransformStream({ transform(chunk, c) { c.enqueue(String(chunk).toUpperCase()); }, flush(c) { c.enqueue('!'); } });
  const out = source(['a', 'b'], 'close').pipeThrough(upper);
  for await (const chunk of out) console.log(chunk);
  for (const pair of [undefined, {}, { readable: source([]) }, { readable: 5, writable: sink() }]) {
    try { source([]).pipeThrough(pair); } catch (error) { console.log(error.code, error.message); }
  }
})();
