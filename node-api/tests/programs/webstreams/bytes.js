// Byte streams: readers that bring their own views.
(async () => {
  const log = (...words) => console.log(...words);
  const stream = new ReadableStream({
    type: 'bytes',
    pull(controller) {
      const request = controller.byobRequest;
      log('pull', controller.desiredSize, request);
      if (request === null) { controller.enqueue(new Uint8Array([9, 9])); return; }
      request.view[0] = 1;
      request.view[1] = 2;
      request.respond(2);
    },
    cancel(reason) { log('cancel', reason); },
  });
  const reader = stream.getReader({ mode: 'byob' });
  log(stream, reader);
  const view = new Uint8Array(4);
  const got = await reader.read(view);
  log(got, view.byteLength, got.value.buffer.byteLength);
  log(await reader.read(new Uint16Array(2)));
  log(await reader.read(new DataView(new ArrayBuffer(3)), { min: 3 }));
  for (const [bad, options] of [[new Uint8Array(0)], ['text'], [new Uint8Array(2), { min: 3 }], [new Uint8Array(2), { min: 0 }], [new Uint8Array(2), { min: 1.5 }]]) {
    await reader.read(bad, options).catch((error) => log(error.name, error.code, error.message));
  }
  await reader.cancel('enough');
  log(await reader.read(new Uint8Array(3)));
  reader.releaseLock();
  const auto = new ReadableStream({
    type: 'bytes',
    autoAllocateChunkSize: 8,
    pull(controller) { const { view } = controller.byobRequest; view.fill(7); controller.byobRequest.respond(3); controller.close(); },
  });
  for await (const chunk of auto) log(chunk);
  const queued = new ReadableStream({ type: 'bytes', start(c) { c.enqueue(new Uint8Array([1, 2, 3, 4, 5])); c.close(); } });
  const r = queued.getReader({ mode: 'byob' });
  log(await r.read(new Uint16Array(1)), await r.read(new Uint8Array(2)));
  log(await r.read(new Uint8Array(2)), await r.read(new Uint8Array(2)));
  const partial = new ReadableStream({ type: 'bytes', start(c) { c.enqueue(new Uint8Array(3)); c.close(); } }).getReader({ mode: 'byob' });
  log(await partial.read(new Uint16Array(1)));
  await partial.read(new Uint16Array(1)).catch((error) => log(error.name, error.code, error.message));
  const released = new ReadableStream({ type: 'bytes' });
  const one = released.getReader({ mode: 'byob' });
  const waiting = one.read(new Uint8Array(1)).catch((error) => log(error.code, error.message));
  one.releaseLock();
  await waiting;
  for (const make of [
    () => new ReadableStream({ type: 'bytes' }, { size: () => 1 }),
    () => new ReadableStream({ type: 'other' }),
    () => new ReadableStream({ type: 'bytes', autoAllocateChunkSize: 0 }),
    () => new ReadableStream().getReader({ mode: 'byob' }),
    () => new ReadableStream().getReader({ mode: 'x' }),
    () => new ReadableStream({ type: 'bytes', start(c) { c.enqueue('text'); } }),
    () => new ReadableStream({ type: 'bytes', start(c) { c.enqueue(new Uint8Array(0)); } }),
    () => new ReadableStreamBYOBReader({}),
    () => new ReadableStreamBYOBRequest(),
    () => new ReadableByteStreamController(),
  ]) {
    try { make(); log('made'); } catch (error) { log(error.name, error.code, error.message); }
  }
})();
