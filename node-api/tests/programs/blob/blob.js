// `Blob`: what it is made of, its slices, and how many microtasks reading takes.
const whole = new Blob(['a'.repeat(10), 'b'.repeat(200000), new Blob(['xx', 'yy', '']), new Uint8Array(3)]);
async function ticks(promise, label) {
  let count = 0;
  let done = false;
  promise.then(() => { done = true; });
  while (!done) { await null; count++; }
  console.log(label, count);
}
(async () => {
  await ticks(whole.text(), 'many parts');
  await ticks(new Blob([]).text(), 'empty');
  await ticks(new Blob(['a']).text(), 'text');
  await ticks(new Blob(['a']).bytes(), 'bytes');
  await ticks(new Blob(['a']).arrayBuffer(), 'arrayBuffer');
  await ticks(new Blob(['a', 'b']).text(), 'two');
  await ticks(new Blob(['a', 'b', 'c']).slice(1, 2).text(), 'slice');
  await ticks(new Blob(['a', '', 'c']).text(), 'an empty part');
  await ticks(new Blob([new Blob(['a', 'b'])]).arrayBuffer(), 'nested');
  await ticks(new Blob(['a', 'b', 'c']).slice(0, 0).text(), 'nothing');
  for await (const chunk of whole.stream()) console.log(chunk.constructor.name, chunk.length);
  for await (const chunk of whole.slice(5, 300).stream()) console.log(chunk.constructor.name, chunk.length);
  console.log(await new Blob(['a\r\nb\nc\rd'], { endings: 'native' }).bytes());
  console.log([new Blob([], { type: 'Text/É' }).type, new Blob([], { type: 'Text/X' }).type]);
  console.log(await new Blob([1, { a: 1 }, null]).text(), await new Blob(['ä']).slice(0, 1).text());
  console.log(whole.slice(-3, -1), whole.slice(5, 2), whole.slice(0, 5, 'a/B'), whole.slice(1.7, 2.9).size, whole.slice('x').size);
  console.log(structuredClone(whole), structuredClone(new File(['a'], 'n', { lastModified: 5 })));
  const reader = whole.stream().getReader();
  const log = [];
  setImmediate(() => log.push('immediate'));
  for (;;) { const { value, done } = await reader.read(); log.push(value?.length ?? 'done'); if (done) break; }
  console.log(log.join(' '));
  for await (const text of new Blob(['t', 'ext']).textStream()) console.log(text);
})();
