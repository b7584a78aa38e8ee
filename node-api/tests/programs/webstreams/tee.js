// `tee`: two branches of one source.
(async () => {
  const order = [];
  let n = 0;
  const stream = new ReadableStream({ pull(c) { order.push(`pull${++n}`); c.enqueue(n); if (n === 4) c.close(); }, cancel(reason) { console.log('cancel', reason); } });
  const [a, b] = stream.tee();
  console.log(stream.locked, a, b);
  const ra = a.getReader();
  for (;;) { const { value, done } = await ra.read(); order.push(`a${value}`); if (done) break; }
  for await (const chunk of b) order.push(`b${chunk}`);
  console.log(order.join(' '));
  const [c, d] = new ReadableStream({ cancel(reason) { console.log('cancel', reason); } }).tee();
  let first = false;
  c.cancel('one').then(() => { first = true; });
  await new Promise((resolve) => setTimeout(resolve, 1));
  console.log('first cancelled', first);
  await d.cancel('two');
  console.log('both cancelled', first);
  const [e, f] = new ReadableStream({ start(k) { k.enqueue(1); k.error(new Error('bad')); } }).tee();
  await e.getReader().read().catch((error) => console.log('e', error.message));
  await f.getReader().read().catch((error) => console.log('f', error.message));
  const object = { deep: 1 };
  const [g, h] = new ReadableStream({ start(k) { k.enqueue(object); k.close(); } }).tee();
  console.log((await g.getReader().read()).value === (await h.getReader().read()).value);
  const bytes = new ReadableStream({ type: 'bytes', start(k) { k.enqueue(new Uint8Array([1, 2, 3])); k.close(); } });
  const [i, j] = bytes.tee();
  console.log(i, await i.getReader().read(), await j.getReader({ mode: 'byob' }).read(new Uint8Array(2)));
  try { stream.tee(); } catch (error) { console.log(error.code, error.message); }
})();
