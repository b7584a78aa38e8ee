// Where in Node web streams, and streams made of others, complain about how they were called.
const { addAbortSignal, compose, Duplex, PassThrough, Readable, Writable } = require('stream');
const zlib = require('zlib');
const P = () => new PassThrough();
const bytes = (then) => {
  let c;
  const s = new ReadableStream({ type: 'bytes', start: (k) => void (c = k) });
  return then(c, s);
};
const asked = (then) =>
  bytes((c, s) => {
    s.getReader({ mode: 'byob' })
      .read(new Uint8Array(2))
      .catch(() => {});
    return then(c.byobRequest, c);
  });
const writer = (sink, strategy) => {
  const w = new WritableStream(sink, strategy).getWriter();
  for (const p of [w.closed, w.ready]) p.catch(() => {});
  return w;
};
const calls = [
  () => writer({}, { size: () => -1 }).write(1),
  () => asked((r) => r.respond(5)),
  () => asked((r) => r.respond('x')),
  () => asked((r) => r.respondWithNewView(5)),
  () => asked((r) => r.respondWithNewView(new Uint8Array(3))),
  () =>
    asked((r, c) => {
      r.respond(1);
      r.respond(1);
    }),
  () => bytes((c) => c.enqueue(5)),
  () => bytes((c, s) => s.getReader({ mode: 'byob' }).read(5)),
  () => bytes((c, s) => s.getReader({ mode: 'byob' }).read(new Uint8Array(0))),
  () => bytes((c, s) => s.getReader({ mode: 'byob' }).read(new Uint8Array(2), { min: 0 })),
  () => bytes((c, s) => s.getReader({ mode: 'byob' }).read(new Uint8Array(2), { min: 5 })),
  () =>
    bytes((c, s) => {
      const r = s.getReader({ mode: 'byob' });
      r.releaseLock();
      return r.read(new Uint8Array(2));
    }),
  () => new ReadableStreamBYOBReader(new ReadableStream()),
  () => new ReadableStreamBYOBReader({}),
  () => new ReadableStreamDefaultReader({}),
  () => new WritableStreamDefaultWriter({}),
  () => new TransformStreamDefaultController(),
  () => new WritableStreamDefaultController(),
  () => new ReadableByteStreamController(),
  () => new TransformStream({ readableType: 'bytes' }),
  () => new TransformStream({ writableType: 'bytes' }),
  () => new TransformStream(5),
  () => new TransformStream({ transform: 5 }),
  () => new TransformStream({ flush: 5 }),
  () => new TransformStream({ cancel: 5 }),
  () => new TransformStream({}, { highWaterMark: -1 }),
  () => new TransformStream({}, { size: 5 }),
  () => new WritableStream(5),
  () => new WritableStream({}, 5),
  () => new WritableStream({ write: 5 }),
  () => new WritableStream({ close: 5 }),
  () => new WritableStream({ type: 'x' }),
  () => new WritableStream({}, { highWaterMark: NaN }),
  () => new WritableStream({}, { size: 5 }),
  () => new ReadableStream({ cancel: 5 }),
  () => new ReadableStream({ type: 'bytes', autoAllocateChunkSize: 0 }),
  () => new ReadableStream({ type: 'bytes' }, { size: () => 1 }),
  () => new ReadableStream({ type: 'bytes', pull: 5 }),
  () => new ReadableStream().getReader({ mode: 'byob' }),
  () => new ReadableStream().pipeTo(5),
  () => new ReadableStream().pipeTo(new WritableStream(), { signal: 5 }),
  () => new ReadableStream().pipeTo(new WritableStream(), 5),
  () => new ReadableStream().pipeThrough(5),
  () => new ReadableStream().pipeThrough({ readable: 5, writable: 5 }),
  () => new ReadableStream().pipeThrough({ readable: new ReadableStream(), writable: 5 }),
  () => new ReadableStream().pipeThrough(new TransformStream(), { signal: 5 }),
  () => {
    const s = new ReadableStream();
    s.getReader();
    s.pipeThrough(new TransformStream());
  },
  () => {
    let c;
    new TransformStream({ start: (k) => void (c = k) });
    c.terminate();
    c.enqueue(1);
  },
  () => {
    let c;
    new TransformStream({ start: (k) => void (c = k) }, {}, { size: () => -1 });
    c.enqueue(1);
  },
  () => {
    const w = writer();
    w.close();
    return w.write(1);
  },
  () => {
    const w = writer();
    w.close();
    return w.close();
  },
  () => {
    const w = writer();
    w.releaseLock();
    return w.write(1);
  },
  () => {
    const w = writer();
    w.releaseLock();
    return w.abort();
  },
  () => {
    const w = writer();
    w.releaseLock();
    return w.closed;
  },
  () => new CountQueuingStrategy(),
  () => new CountQueuingStrategy({}),
  () => new ByteLengthQueuingStrategy({}),
  () => new ByteLengthQueuingStrategy(5),
  () => compose(P(), new Readable(), P()),
  () => compose(5),
  () => Readable.from([]).compose(5),
  () => Readable.from([]).compose(new Readable()),
  () => Duplex.fromWeb(5),
  () => Duplex.fromWeb({ readable: 5 }),
  () => Duplex.fromWeb({ readable: new ReadableStream(), writable: 5 }),
  () => Duplex.fromWeb(new TransformStream(), { objectMode: 5 }),
  () => Duplex.fromWeb(new TransformStream(), { encoding: 'bad' }),
  () => Duplex.fromWeb(new TransformStream(), 5),
  () => Writable.fromWeb(new WritableStream(), { objectMode: 5 }),
  () => Readable.fromWeb(new ReadableStream(), 5),
  () => Readable.fromWeb(new ReadableStream(), { signal: 5 }),
  () => Writable.fromWeb(new WritableStream(), { signal: 5 }),
  () => Readable.toWeb(new Readable(), { type: 'x' }),
  () => Readable.toWeb(new Readable(), { strategy: 5 }),
  () => Readable.toWeb(new Readable(), 5),
  () => Duplex.toWeb(new Duplex(), 5),
  () => Duplex.toWeb(new Duplex(), { readableType: 'x' }),
  () => {
    const g = zlib.createGzip();
    g.close();
    g.reset();
  },
  () => {
    const g = zlib.createGzip();
    g.params(1, 99, () => {});
  },
  () => new CompressionStream(Symbol('x')),
  () => new CompressionStream(),
  () => new TextDecoderStream('x'),
  () => new TextDecoderStream('utf-8', 5),
  () => ReadableStream.from({ [Symbol.iterator]: () => 5 }),
  () => ReadableStream.from({ [Symbol.iterator]: 5 }),
  () => addAbortSignal(AbortSignal.abort(), {}),
];
(async () => {
  for (const call of calls) {
    try {
      await call();
      console.log('fine');
    } catch (e) {
      console.log(e.stack);
    }
  }
})();
