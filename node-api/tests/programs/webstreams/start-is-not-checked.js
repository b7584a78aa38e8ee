// Node binds or applies `start` unseen, and asserts what it does not check of `autoAllocateChunkSize`.
const attempt = (label, act) => {
  try {
    console.log(label, act().locked);
  } catch (e) {
    console.log(label, e.name, e.code, e.message);
  }
};
for (const start of [5, 'x', {}, 0, null, '']) {
  attempt('readable', () => new ReadableStream({ start }));
  attempt('bytes', () => new ReadableStream({ start, type: 'bytes' }));
  attempt('writable', () => new WritableStream({ start }));
  attempt('transform', () => new TransformStream({ start }).readable);
}
attempt('start first', () => new ReadableStream({ start: 5, pull: 5 }));
for (const autoAllocateChunkSize of [0, -1, 1.5, '4', null, undefined, 4]) {
  attempt(autoAllocateChunkSize, () => new ReadableStream({ type: 'bytes', autoAllocateChunkSize }));
}
const { size } = new ByteLengthQueuingStrategy({ highWaterMark: 1 });
for (const chunk of [undefined, null, 5]) attempt(chunk, () => ({ locked: size(chunk) }));
