// What stands in a stack below the functions and generators of a pipeline, of operators and of `finished`.
const { Duplex, PassThrough, Readable, Writable, compose, pipeline } = require('stream');
const promises = require('stream/promises');
const lines = (error) => error.stack.split('\n').slice(0, 7).join('\n');
const attempt = async (name, run) => {
  try {
    await run();
  } catch (error) {
    console.log(name, lines(error));
  }
};
const sink = () => new PassThrough().resume();
const fail = () => {
  throw new Error('failed');
};
(async () => {
  await attempt('function', () =>
    pipeline(
      Readable.from(['a']),
      (source) => fail(),
      sink(),
      () => {},
    ),
  );
  await attempt('source', () =>
    pipeline(
      () => fail(),
      sink(),
      () => {},
    ),
  );
  await attempt('no iterable', () => promises.pipeline(['a'], () => 5, sink()));
  await attempt('no source', () =>
    pipeline(
      () => 5,
      sink(),
      () => {},
    ),
  );
  await attempt('no result', () => promises.pipeline(['a'], () => 5));
  const early = async function* (source) {
    throw new Error('early');
  };
  const late = async function* late(source) {
    for await (const chunk of source) throw new Error('late');
  };
  await attempt('early', () => promises.pipeline(['a'], early, sink()));
  await attempt('late', () => promises.pipeline(Readable.from(['a']), late, sink()));
  await attempt('last', () =>
    promises.pipeline(Readable.from(['a']), async function last(source) {
      for await (const chunk of source) throw new Error('last');
    }),
  );
  await attempt('from', async () => {
    for await (const chunk of Readable.from(late(Readable.from(['a']))));
  });
  await attempt('composed', async () => {
    for await (const chunk of Readable.from(['a']).compose(late));
  });
  await attempt('web', () => promises.pipeline(Readable.from(['a']), late, new WritableStream()));
  await attempt('reduce', async function reducing() {
    await Readable.from([1, 2]).reduce(() => fail());
  });
  await attempt('map', () =>
    Readable.from([1])
      .map(async function mapper() {
        throw new Error('mapped');
      })
      .toArray(),
  );
  const writable = new Writable({ write() {} });
  writable.on('error', () => {});
  const ended = promises.finished(writable);
  writable.destroy();
  await attempt('written', () => ended);
  await attempt('signal', () => {
    const passed = new PassThrough({ signal: AbortSignal.abort() });
    return new Promise((resolve, reject) => passed.on('error', reject));
  });
  class Own extends Duplex {}
  await attempt('signal of a duplex', () => {
    const own = new Own({ read() {}, write() {}, signal: AbortSignal.abort() });
    return new Promise((resolve, reject) => own.on('error', reject));
  });
  const over = new Writable({ write: (chunk, encoding, callback) => callback() });
  over.end();
  over.on('finish', () => over.end((error) => console.log(lines(error))));
})();
