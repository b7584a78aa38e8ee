// A source whose methods answer with promises, one that throws, and one that errors.
const wait = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
async function readAll(name, source, strategy) {
  const got = [];
  try {
    const stream = new ReadableStream(source, strategy);
    for await (const chunk of stream) got.push(chunk);
    console.log(name, got, 'ended');
  } catch (error) {
    console.log(name, got, error?.message ?? error);
  }
}
(async () => {
  let n = 0;
  await readAll('slow', {
    async start() { await wait(5); },
    async pull(controller) {
      await wait(1);
      controller.enqueue(n++);
      if (n === 3) controller.close();
    },
  });
  await readAll('start throws', { start() { throw new Error('no start'); } });
  await readAll('start rejects', { async start() { throw new Error('rejected start'); } });
  await readAll('pull throws', { pull() { throw new Error('no pull'); } });
  await readAll('pull rejects', { async pull(c) { c.enqueue(1); c.enqueue(2); throw new Error('after two'); } });
  await readAll('error after enqueue', { start(c) { c.enqueue(1); c.error(new Error('lost chunk')); } });
  await readAll('error undefined', { start(c) { c.error(); } });
  await readAll('size throws', { start(c) { c.enqueue(1); } }, { size() { throw new Error('no size'); } });
  await readAll('size is negative', { start(c) { c.enqueue(1); } }, { size: () => -1 });
  await readAll('close twice', { start(c) { c.close(); c.close(); } });
  await readAll('enqueue after close', { start(c) { c.close(); c.enqueue(1); } });
  const reads = [];
  const stream = new ReadableStream({ pull(c) { c.enqueue(reads.length); } }, { highWaterMark: 0 });
  const reader = stream.getReader();
  for (let i = 0; i < 3; i++) reads.push(reader.read());
  console.log(await Promise.all(reads));
})();
