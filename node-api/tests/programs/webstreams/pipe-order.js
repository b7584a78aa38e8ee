// The steps of a pipe against microtasks: a queue that is full, and a source that is asked.
const steps = [];
let n = 0;
const source = new ReadableStream({ pull(c) { steps.push(`pull${++n}`); c.enqueue(n); if (n === 6) c.close(); } }, { highWaterMark: 2 });
const sink = new WritableStream({ write(chunk) { steps.push(`write${chunk}`); }, close() { steps.push('close'); } }, { highWaterMark: 2 });
const done = source.pipeTo(sink).then(() => steps.push('piped'));
(async () => {
  for (let i = 0; i < 40; i++) { steps.push('.'); await null; }
  await done;
  console.log(steps.join(' '));
  const slow = [];
  let k = 0;
  const a = new ReadableStream({ pull(c) { slow.push(`pull${++k}`); c.enqueue(k); if (k === 3) c.close(); } });
  const b = new WritableStream({ async write(chunk) { slow.push(`write${chunk}`); await new Promise((r) => setTimeout(r, 1)); slow.push(`written${chunk}`); } });
  await a.pipeThrough(new TransformStream()).pipeThrough(new TransformStream({ transform(c, t) { t.enqueue(c * 10); } })).pipeTo(b);
  console.log(slow.join(' '));
})();
