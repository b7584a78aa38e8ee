// `for await`, `values`, `ReadableStream.from`, and what breaking off does.
const source = (name) => ({
  start(controller) {
    for (const chunk of ['a', 'b', 'c']) controller.enqueue(chunk);
    controller.close();
  },
  cancel(reason) {
    console.log(name, 'cancelled with', reason);
  },
});
(async () => {
  const first = new ReadableStream(source('first'));
  for await (const chunk of first) {
    console.log(chunk, first.locked);
    if (chunk === 'b') break;
  }
  console.log(first.locked);
  const second = new ReadableStream({ ...source('second'), start(c) { c.enqueue(1); c.enqueue(2); } });
  for await (const chunk of second.values({ preventCancel: true })) {
    console.log(chunk);
    break;
  }
  console.log(second.locked, await second.getReader().read());
  const iterator = new ReadableStream(source('third')).values();
  const order = [];
  iterator.next().then((r) => order.push(['1', r.value]));
  iterator.next().then((r) => order.push(['2', r.value]));
  iterator.return('done').then((r) => order.push(['return', r]));
  iterator.next().then((r) => order.push(['3', r.value]));
  let ticks = 0;
  while (order.length < 4) { await null; ticks++; }
  console.log(order, ticks);
  function* letters() { try { yield 'x'; yield Promise.resolve('y'); yield 'z'; } finally { console.log('finally'); } }
  const from = ReadableStream.from(letters());
  console.log(from);
  for await (const letter of from) { console.log(letter); if (letter === 'y') break; }
  for (const bad of [undefined, null, 5, {}, { [Symbol.asyncIterator]: () => 1 }]) {
    try { ReadableStream.from(bad); console.log('made'); } catch (error) { console.log(error.name, error.code, error.message); }
  }
  const steps = [];
  const chain = ReadableStream.from([1, 2, 3]);
  const reader = chain.getReader();
  const all = (async () => { for (;;) { const r = await reader.read(); steps.push(r.value ?? 'end'); if (r.done) return; } })();
  for (let i = 0; i < 12; i++) { steps.push('.'); await null; }
  await all;
  console.log(steps.join(' '));
  await ReadableStream.from({ [Symbol.iterator]: () => ({ next: () => 5 }) }).getReader().read().catch((e) => console.log(e.message));
  console.log(await ReadableStream.from([1]).cancel('x'), await ReadableStream.from('ab').getReader().read());
})();
