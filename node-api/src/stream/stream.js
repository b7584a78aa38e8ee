// The `stream` module: the classes, and what works on streams of any make.
'use strict';

const {
  codes: { ERR_ILLEGAL_CONSTRUCTOR },
} = require('internal/errors');
const utils = require('internal/streams/utils');
const { Stream } = require('internal/streams/legacy');

module.exports = Stream;

Stream.isDestroyed = utils.isDestroyed;
Stream.isDisturbed = utils.isDisturbed;
Stream.isErrored = utils.isErrored;
Stream.isReadable = utils.isReadable;
Stream.isWritable = utils.isWritable;

const Readable = require('internal/streams/readable');
Stream.Readable = Readable;
const { streamReturningOperators, promiseReturningOperators } = require('internal/streams/operators');
/** A helper as a method that cannot be called with `new`. */
function addOperator(name, operator, made) {
  const method = function (...args) {
    if (new.target) throw new ERR_ILLEGAL_CONSTRUCTOR();
    return made(Reflect.apply(operator, this, args));
  };
  Object.defineProperty(method, 'name', { __proto__: null, value: operator.name });
  Object.defineProperty(method, 'length', { __proto__: null, value: operator.length });
  Object.defineProperty(Readable.prototype, name, {
    __proto__: null,
    value: method,
    enumerable: false,
    configurable: true,
    writable: true,
  });
}
for (const [name, operator] of Object.entries(streamReturningOperators)) {
  addOperator(name, operator, (iterable) => Readable.from(iterable));
}
for (const [name, operator] of Object.entries(promiseReturningOperators)) {
  addOperator(name, operator, (promise) => promise);
}

const { eos } = require('internal/streams/end_of_stream');
const { pipeline } = require('internal/streams/pipeline');
const { Transform, PassThrough } = require('internal/streams/transform');
const marks = require('internal/streams/marks');

Stream.Writable = require('internal/streams/writable');
Stream.Duplex = require('internal/streams/duplex');
Stream.Transform = Transform;
Stream.PassThrough = PassThrough;
Stream.duplexPair = require('internal/streams/duplex_pair');
Stream.pipeline = pipeline;
Stream.addAbortSignal = require('internal/streams/abort').addAbortSignal;
Stream.finished = eos;
Stream.destroy = require('internal/streams/destroy').destroyer;
Stream.compose = require('internal/streams/compose');
Stream.setDefaultHighWaterMark = marks.setDefaultHighWaterMark;
Stream.getDefaultHighWaterMark = marks.getDefaultHighWaterMark;

Object.defineProperty(Stream, 'promises', {
  __proto__: null,
  configurable: true,
  enumerable: true,
  get() {
    return require('stream/promises');
  },
});
const custom = Symbol.for('nodejs.util.promisify.custom');
for (const [fn, name] of [[pipeline, 'pipeline'], [eos, 'finished']]) {
  Object.defineProperty(fn, custom, {
    __proto__: null,
    enumerable: true,
    get() {
      return require('stream/promises')[name];
    },
  });
}

Stream.Stream = Stream;
Stream._isArrayBufferView = ArrayBuffer.isView;
Stream._isUint8Array = require('internal/util/types').isUint8Array;
Stream._uint8ArrayToBuffer = function _uint8ArrayToBuffer(chunk) {
  const { Buffer } = require('buffer');
  return new Buffer[Symbol.species](chunk.buffer, chunk.byteOffset, chunk.byteLength);
};
