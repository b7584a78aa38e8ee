// What stands in stacks where pipelines, pipes, constructions and helpers call the program.
const {
  Readable,
  Writable,
  Transform,
  Duplex,
  PassThrough,
  pipeline,
  compose,
  duplexPair,
  addAbortSignal,
} = require('stream');
const promises = require('stream/promises');
const trace = (name) => console.log(new Error(name).stack);
const loud = (name, stream) => {
  for (const event of ['pause', 'resume', 'pipe', 'unpipe', 'finish', 'error', 'close']) {
    stream.on(event, () => trace(`${name} ${event}`));
  }
  return stream;
};
const settled = () => new Promise((resolve) => setTimeout(resolve, 2));
const destroy = (name) =>
  function (err, cb) {
    trace(`${name} is destroyed`);
    cb(err);
  };
(async () => {
  const source = loud('source', new Readable({ read() {}, destroy: destroy('source') }));
  const failing = loud('failing', new PassThrough({ destroy: destroy('failing') }));
  pipeline(source, failing, () => trace('over'));
  failing.destroy(new Error('broken'));
  await settled();

  const piped = loud('piped', new Readable({ read() {} }));
  const target = loud('target', new Writable({ write() {} }));
  piped.pipe(target);
  target.destroy(new Error('target'));
  await settled();

  const constructed = new Writable({
    construct: (cb) => process.nextTick(cb),
    write: (chunk, encoding, cb) => cb(),
    destroy: destroy('constructed'),
  });
  loud('constructed', constructed).end(() => trace('ended'));
  const gone = new Readable({ construct: (cb) => process.nextTick(cb), read() {}, destroy: destroy('gone') });
  gone.on('error', () => trace('gone error')).destroy(new Error('gone'));
  const failed = new Duplex({ construct: (cb) => cb(new Error('no')), destroy: destroy('failed') });
  failed.on('error', () => trace('failed error'));
  await settled();

  const reading = new Readable({
    read() {
      throw new Error('read');
    },
    destroy: destroy('reading'),
  });
  reading.on('error', () => trace('reading error')).resume();
  const pushed = new Readable({ read() {}, autoDestroy: false });
  pushed.on('error', () => trace('pushed error'));
  pushed.push(null);
  pushed.push('late');
  const writing = new Writable({ write: (chunk, encoding, cb) => cb(new Error('write')), destroy: destroy('writing') });
  writing.on('error', () => {});
  writing.write('a', () => trace('first'));
  writing.write('b', () => trace('second'));
  writing.end(() => trace('end'));
  const throwing = new Writable({
    write() {
      throw new Error('thrown');
    },
    destroy: destroy('throwing'),
  });
  Readable.from(['x'])
    .pipe(throwing)
    .on('error', () => {});
  await settled();

  const flushing = new Transform({
    transform: (chunk, encoding, cb) => cb(),
    flush(cb) {
      this.push('early');
      cb(null, 'last');
    },
  });
  flushing.on('data', (chunk) => trace(`flushing ${chunk}`)).on('prefinish', () => trace('prefinish'));
  flushing.end('x');
  const corked = new Writable({
    write(chunk, encoding, cb) {
      trace('corked');
      cb();
    },
  });
  corked.cork();
  corked.write('x');
  corked.end();
  const composed = compose(new PassThrough({ final: (cb) => (trace('final'), cb()) }), new PassThrough());
  composed.on('data', () => trace('composed'));
  composed.end('x');
  const [left, right] = duplexPair();
  right.on('data', () => trace('right'));
  left.write('x');
  const controller = new AbortController();
  addAbortSignal(controller.signal, new Writable({ write() {}, destroy: destroy('aborted') })).on('error', () => {});
  controller.abort();
  await settled();

  const closes = async (name, stream) => {
    stream.on('error', () => {});
    await stream[Symbol.asyncDispose]();
  };
  await closes('readable', new Readable({ read() {}, destroy: destroy('disposed readable') }));
  await closes('writable', new Writable({ write() {}, destroy: destroy('disposed writable') }));
  await Readable.from([1, 2])
    .filter(async (x) => {
      await null;
      trace('filter');
      return x;
    })
    .toArray();
  await Readable.from([1, 2]).every(async (x) => {
    await null;
    trace('every');
    return x;
  });
  await Readable.from([1, 2]).forEach(async () => {
    await null;
    trace('forEach');
  });
  await Readable.from([1, 2]).reduce(async (a, b) => {
    await null;
    trace('reduce');
    return a + b;
  }, 0);
  const fail = (e) => console.log(e.stack);
  await promises.pipeline(new Readable({ read() {} }).destroy(), new PassThrough()).catch(fail);
  await promises.pipeline(5, new PassThrough()).catch(fail);
})();
