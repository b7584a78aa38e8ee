// What a program puts in the place of Node's own methods is called like them.
const { Readable, Transform, Writable } = require('node:stream');

const original = process.nextTick;
let ticks = 0;
process.nextTick = function (...args) {
  ticks += 1;
  return original.apply(this, args);
};

const log = [];
class Source extends Readable {
  emit(event, ...args) {
    log.push(`source emits ${event}`);
    return super.emit(event, ...args);
  }
  push(chunk, encoding) {
    const more = super.push(chunk, encoding);
    log.push(`push ${chunk} ${more}`);
    return more;
  }
  read(n) {
    const chunk = super.read(n);
    log.push(`read ${n} ${chunk}`);
    return chunk;
  }
}

let left = 3;
const source = new Source({
  highWaterMark: 4,
  read() {
    this.push(left > 0 ? Buffer.from(`part${left--}`) : null);
  },
});
const upper = new Transform({
  transform(chunk, encoding, callback) {
    log.push(`transform ${encoding}`);
    callback(null, chunk.toString().toUpperCase());
  },
});
const sink = new Writable({
  highWaterMark: 1,
  write(chunk, encoding, callback) {
    log.push(`write ${chunk} ${encoding} ${sink.writableLength}`);
    callback();
  },
});
const write = sink.write;
sink.write = function (...args) {
  const result = write.apply(this, args);
  log.push(`sink.write ${args.length} ${result}`);
  return result;
};
source.pipe(upper).pipe(sink);
sink.on('finish', () => {
  console.log(log.join('\n'));
  console.log(ticks > 0, process.nextTick === original);
  process.nextTick = original;
  unusual();
});

function unusual() {
  // Callbacks that come twice or with an error, and values that are no chunks.
  const twice = new Writable({ write: (_chunk, _encoding, callback) => (callback(), callback()) });
  twice.on('error', (error) => console.log('write', error.code));
  console.log(twice.write(Buffer.from('x')));
  const failing = new Writable({ write: (_chunk, _encoding, callback) => callback(new Error('full')) });
  failing.on('error', (error) => console.log(error.message, failing.errored === error));
  failing.write(Buffer.from('x'), (error) => console.log('callback', error.message));
  const transform = new Transform({ transform: (_chunk, _encoding, callback) => (callback(null, 'a'), callback(null, 'b')) });
  transform.on('error', (error) => console.log('transform', error.code)).on('data', (data) => console.log(`${data}`));
  transform.write(Buffer.from('x'));
  const objects = new Writable({ objectMode: true, write: (chunk, encoding, callback) => (console.log(chunk, encoding), callback()) });
  objects.write({ a: 1 });
  objects.write(undefined, () => console.log('undefined was written'));
  objects.write(7, 'latin1', (error) => console.log('seven', error));
  try {
    objects.write(null);
  } catch (error) {
    console.log(error.code);
  }
  objects.on('error', (error) => console.log(error.code));
  objects.end();
  objects.write(8, (error) => console.log('late', error.code));
  console.log(objects.writableEnded, objects.writableLength);
}
