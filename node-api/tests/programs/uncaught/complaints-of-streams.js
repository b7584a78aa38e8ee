// Where in Node streams of all kinds, emitters and lines complain about how they were called.
const stream = require('stream'),
  events = require('events'),
  zlib = require('zlib'),
  readline = require('readline'),
  fs = require('fs'),
  sp = require('stream/promises'),
  rlp = require('readline/promises'),
  cons = require('stream/consumers');
const { Readable, Writable, Duplex, Transform, PassThrough } = stream;
const { EventEmitter } = events;
const { StringDecoder } = require('string_decoder');
const R = () => Readable.from(['a']),
  W = () => new Writable({ write() {} }),
  E = () => new EventEmitter(),
  P = () => new PassThrough();
const calls = [
  () => R().map((x) => x, 1),
  () => R().map((x) => x, { concurrency: 0 }),
  () => R().map((x) => x, { highWaterMark: -1 }),
  () => R().map((x) => x, { signal: 5 }),
  () => R().filter((x) => x, { concurrency: -1 }),
  () => R().flatMap((x) => x, 5),
  () => R().take(1, 5),
  () => R().drop(1, { signal: 5 }),
  () => R().compose(P(), 5),
  () => R().iterator(5),
  () => new Readable({ signal: 5 }),
  () => new Writable({ signal: 5 }),
  () => new Duplex({ readableHighWaterMark: -1 }),
  () => new Duplex({ writableHighWaterMark: -1 }),
  () => new Duplex({ encoding: 'x' }),
  () => new Transform({ highWaterMark: 'x' }),
  () => new Transform({ encoding: 'x' }),
  () => new PassThrough({ defaultEncoding: 'x' }),
  () => new Readable().push('x', 'bad'),
  () => new Readable().unshift('x', 'bad'),
  () => Duplex.from(() => 5),
  () => Duplex.fromWeb({}),
  () => Readable.fromWeb(new ReadableStream(), { encoding: 'bad' }),
  () => Readable.fromWeb(new ReadableStream(), { objectMode: 5 }),
  () => Writable.fromWeb({}),
  () => Readable.toWeb({}),
  () => Writable.toWeb({}),
  () => Duplex.toWeb({}),
  () => {
    const s = new ReadableStream();
    s.getReader();
    Readable.fromWeb(s);
  },
  () => Writable.fromWeb(new WritableStream(), 5),
  () => {
    const s = new WritableStream();
    s.getWriter();
    Writable.fromWeb(s);
  },
  () => {
    const w = W();
    w.destroy();
    stream.pipeline(R(), w, () => {});
  },
  () => stream.finished(R(), { signal: 5 }, () => {}),
  () => stream.addAbortSignal(new AbortController().signal, 5),
  () => stream.duplexPair({ highWaterMark: -1 }),
  () => R().pipe(5),
  () => E().setMaxListeners('x'),
  () => events.setMaxListeners(1, {}),
  () => new EventEmitter({ captureRejections: 1 }),
  () => EventEmitter.listenerCount({}, 'x'),
  () => events.getMaxListeners({}),
  () => events.on(E(), 'x', { signal: 5 }),
  () => events.on(E(), 'x', 5),
  () => events.on(E(), 'x', { signal: AbortSignal.abort() }),
  () => events.on(E(), 'x', { highWaterMark: 0 }),
  () => events.addAbortListener(new AbortController().signal, 5),
  () => new events.EventEmitterAsyncResource(),
  () => zlib.gzipSync('x', { level: 10 }),
  () => zlib.gzipSync('x', { windowBits: 3 }),
  () => zlib.deflateSync('x', { level: 'x' }),
  () => zlib.deflateSync('x', { memLevel: 10 }),
  () => zlib.deflateSync('x', { strategy: 9 }),
  () => zlib.inflateSync('x', { windowBits: 3 }),
  () => zlib.gunzipSync('x', { windowBits: 3 }),
  () => zlib.unzipSync('x', { windowBits: 3 }),
  () => zlib.deflateRawSync('x', { windowBits: 3 }),
  () => zlib.gzipSync('x', { chunkSize: 3 }),
  () => zlib.gzipSync('x', { flush: 99 }),
  () => zlib.gzipSync('x', { finishFlush: 99 }),
  () => zlib.gzipSync('x', { maxOutputLength: 0 }),
  () => zlib.gzipSync('x', { dictionary: 5 }),
  () => zlib.createDeflate({ level: 10 }),
  () => zlib.createInflate({ windowBits: 3 }),
  () => zlib.createGunzip({ windowBits: 3 }),
  () => zlib.createGunzip({ chunkSize: 3 }),
  () => zlib.createDeflateRaw({ memLevel: 30 }),
  () => zlib.createUnzip({ flush: 30 }),
  () => zlib.Gzip({ level: 10 }),
  () => zlib.createGzip().params(10, 0),
  () => zlib.createGzip().params(1, 10),
  () => zlib.createGzip().flush('x'),
  () => new StringDecoder().end(5),
  () => readline.createInterface({ input: P(), completer: 5 }),
  () => readline.createInterface({ input: P(), tabSize: 0 }),
  () => readline.createInterface({ input: P(), history: 5 }),
  () => readline.createInterface({ input: P(), escapeCodeTimeout: 'x' }),
  () => readline.createInterface({ input: P(), signal: 5 }),
  () => rlp.createInterface({ input: P(), historySize: -1 }),
  () => rlp.createInterface({ input: P(), completer: 5 }),
  () => rlp.createInterface({ input: P(), tabSize: 0.5 }),
  () => {
    const r = readline.createInterface({ input: P() });
    r.question('x', { signal: 5 }, () => {});
  },
  () => readline.cursorTo(P(), 1, NaN),
  () => readline.cursorTo(P(), 1, 1, 5),
  () => readline.cursorTo(P(), undefined, 1),
  () => readline.clearLine(P(), 1, 5),
  () => readline.clearScreenDown(P(), 5),
  () => new rlp.Readline(5),
  () => new rlp.Readline(P()).cursorTo('a'),
  () => new rlp.Readline(P()).moveCursor('a', 1),
  () => new rlp.Readline(P()).clearLine(5),
  () => new rlp.Readline(P(), { autoCommit: 5 }),
  () => fs.createReadStream('x', { end: -1 }),
  () => fs.createReadStream('x', { fd: 'a' }),
  () => fs.createReadStream('x', { fs: {} }),
  () => fs.createReadStream('x', { signal: 5 }),
  () => fs.createReadStream('x', { highWaterMark: -1 }),
  () => fs.createWriteStream('x', { fs: {} }),
  () => fs.createWriteStream('x', { flush: 5 }),
  () => fs.createWriteStream('x', { fd: -1 }),
  () => fs.createWriteStream('x', { fd: 1, highWaterMark: -1 }),
  () => new fs.ReadStream(5),
  () => fs.ReadStream(5),
  () => new ReadableStream({ pull: 5 }),
  () => new ReadableStream({}, { highWaterMark: -1 }),
  () => new ReadableStream({}, { size: 5 }),
  () => new ReadableStream({ type: 'bytes' }, { size() {} }),
  () => new ReadableStream({ type: 'bytes', autoAllocateChunkSize: 0 }),
  () => new ReadableStream({}, 5),
  () => new ReadableStream().getReader({ mode: 'byob' }),
  () => new ReadableStream().getReader(5),
  () => {
    const s = new ReadableStream();
    s.getReader();
    s.getReader();
  },
  () => {
    const s = new ReadableStream();
    s.getReader();
    s.tee();
  },
  () => new ReadableStream().pipeThrough(5),
  () => {
    const s = new ReadableStream();
    s.getReader();
    s.values();
  },
  () => new ReadableStream().values(5),
  () => ReadableStream.from(5),
  () => ReadableStream.from(null),
  () =>
    new ReadableStream({
      start(c) {
        c.close();
        c.close();
      },
    }),
  () =>
    new ReadableStream({
      type: 'bytes',
      start(c) {
        c.enqueue('s');
      },
    }),
  () =>
    new ReadableStream({
      type: 'bytes',
      start(c) {
        c.close();
        c.enqueue(new Uint8Array(1));
      },
    }),
  () =>
    new ReadableStream({
      type: 'bytes',
      start(c) {
        c.close();
        c.close();
      },
    }),
  () =>
    new ReadableStream(
      {
        start(c) {
          c.enqueue(1);
        },
      },
      {
        size() {
          return -1;
        },
      },
    ),
  () => new ReadableStreamDefaultReader(5),
  () => new ReadableStreamBYOBReader(new ReadableStream()),
  () => new ReadableStreamDefaultController(),
  () => new ReadableStreamBYOBRequest(),
  () => new WritableStream({ type: 'x' }),
  () => new WritableStream(5),
  () => new WritableStream({ write: 5 }),
  () => new WritableStream({}, { highWaterMark: NaN }),
  () => {
    const s = new WritableStream();
    s.getWriter();
    s.getWriter();
  },
  () => new WritableStreamDefaultWriter(5),
  () => new WritableStreamDefaultController(),
  () => new TransformStream({ readableType: 'x' }),
  () => new TransformStream({ writableType: 1 }),
  () => new TransformStream({ transform: 5 }),
  () => new TransformStreamDefaultController(),
  () => new TransformStream({}, { highWaterMark: -1 }),
  () =>
    new TransformStream({
      start(c) {
        c.terminate();
        c.enqueue(1);
      },
    }),
  () => new CountQueuingStrategy({}),
  () => new DecompressionStream(),
  () => new TextDecoderStream('x'),
  () => WritableStream.prototype.getWriter.call({}),
  () => ReadableStreamDefaultReader.prototype.releaseLock.call({}),
  () => new Blob([], { endings: 'x' }),
  async () => {
    const r = new ReadableStream().getReader();
    r.releaseLock();
    await r.cancel();
  },
  async () => {
    const r = new ReadableStream().getReader();
    r.releaseLock();
    await r.closed;
  },
  async () => {
    const s = new ReadableStream();
    s.getReader();
    await s.cancel();
  },
  async () => new ReadableStream().pipeTo(5),
  async () => new ReadableStream().pipeTo(new WritableStream(), { signal: 5 }),
  async () => new ReadableStream({ type: 'bytes' }).getReader({ mode: 'byob' }).read('x'),
  async () => new ReadableStream({ type: 'bytes' }).getReader({ mode: 'byob' }).read(new Uint8Array(0)),
  async () => new ReadableStream({ type: 'bytes' }).getReader({ mode: 'byob' }).read(new Uint8Array(1), { min: 2 }),
  async () => new ReadableStream({ type: 'bytes' }).getReader({ mode: 'byob' }).read(new Uint8Array(1), { min: 0 }),
  async () => {
    const w = new WritableStream().getWriter();
    w.releaseLock();
    await w.ready;
  },
  async () => {
    const t = new TransformStream({
      transform(c, ctl) {
        ctl.terminate();
      },
    });
    const w = t.writable.getWriter();
    t.readable.getReader().read();
    await w.write(1);
    await w.write(2);
  },
  () => R().forEach(1),
  () => R().reduce(1),
  () => R().some(1),
  () => R().every(1),
  () => R().find(1),
  () => R().toArray(1),
  () => R().toArray({ signal: 5 }),
  () => sp.pipeline(R()),
  () => sp.pipeline(R(), () => 5),
  () => sp.pipeline(R(), W(), { signal: 5 }),
  () => sp.finished(R(), { cleanup: 5 }),
  () => sp.finished(new Readable({ read() {} }), { signal: AbortSignal.abort() }),
  () => events.once({}, 'x'),
  () => events.once(E(), 'x', { signal: 5 }),
  () => events.once(E(), 'x', 5),
  async () => {
    events.on(E(), 'x').throw(5);
  },
  () => {
    const r = rlp.createInterface({ input: P() });
    r.close();
    return r.question('x');
  },
  () => {
    const r = rlp.createInterface({ input: P() });
    return r.question('x', { signal: AbortSignal.abort() });
  },
  () => {
    const r = rlp.createInterface({ input: P() });
    return r.question('x', { signal: 5 });
  },
  () => zlib.gzip('x', { level: 10 }, () => {}),
  () => zlib.gzip('x', { chunkSize: 3 }, () => {}),
  () => events.setMaxListeners(-1),
  () => sp.finished({}),
];

(async () => {
  for (const call of calls) {
    try {
      await call();
      console.log('no complaint');
    } catch (error) {
      const frames = error.stack.split('\n').filter((line) => line.startsWith('    at '));
      const inside = frames.slice(
        0,
        frames.findIndex((line) => line.includes(__filename)),
      );
      console.log(error.message);
      console.log(inside.join('\n'));
    }
  }
})();
