// Methods that are called without their stream say what Node reads of it first.
const { Readable, Writable, Duplex, PassThrough } = require('stream');
const attempt = (name, fn) => {
  try {
    console.log(name, fn());
  } catch (e) {
    console.log(name, e.name, e.code, e.message);
  }
};
const methods = {
  Readable: ['push', 'unshift', 'read', 'pipe', 'unpipe', 'pause', 'resume', 'isPaused', 'setEncoding', 'destroy'],
  Writable: ['write', 'end', 'cork', 'uncork', 'destroy'],
};
for (const C of [Readable, Writable]) {
  for (const name of methods[C.name]) {
    const method = C.prototype[name];
    attempt(`${C.name}.${name}`, () => method(name === 'setEncoding' ? 'utf8' : 'x'));
  }
}
for (const name of ['push', 'unshift', 'pipe', 'unpipe', 'pause', 'resume', 'isPaused', 'destroy']) {
  attempt(`${name} of an object`, () => Readable.prototype[name].call({}, new PassThrough()));
}
for (const name of ['write', 'end', 'cork', 'destroy']) {
  attempt(`${name} of an object`, () => Writable.prototype[name].call({}, 'x'));
}
for (const name of ['readableLength', 'readableHighWaterMark', 'readableDidRead', 'readableAborted', 'destroyed']) {
  attempt(name, () => Reflect.get(Readable.prototype, name, {}));
}
attempt('writableAborted', () => Writable.prototype.writableAborted);
attempt('destroyed', () => Object.getOwnPropertyDescriptor(Duplex.prototype, 'destroyed').get());
attempt('off', () => (0, Readable.prototype.off)('data', () => {}));
const { write } = process.stdout;
attempt('stdout.write', () => write('never\n'));
const r = new Readable({ read() {} });
const w = new Writable({ write() {} });
r.on('data', w.write);
attempt('listener', () => r.push('x'));
['a'].forEach((x) => attempt('forEach', () => [x].forEach(r.push)));

attempt('_destroy', () => new Readable()._destroy(null));
attempt('_transform', () => new PassThrough()._transform('x', 'utf8'));
attempt('_write', () => new PassThrough()._write('x', 'utf8'));
attempt('wrap', () => new Readable().wrap({}));
attempt('iterate', () => Readable.prototype[Symbol.asyncIterator].call({}));

let controller;
new ReadableStream({
  start(c) {
    controller = c;
  },
});
const { enqueue, close } = controller;
attempt('enqueue', () => enqueue(1));
attempt('close', () => close.call({}));
attempt('error', () => controller.error.call(new ReadableStream()));
attempt('desiredSize', () => Reflect.get(Object.getPrototypeOf(controller), 'desiredSize', {}));
const size = Object.getOwnPropertyDescriptor(CountQueuingStrategy.prototype, 'size').get;
attempt('size', () => size.call({}));
attempt('size', () => size());
attempt('readable', () => TextDecoderStream.prototype.readable);
attempt('readable', () => CompressionStream.prototype.readable);
