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

// What only some programs use is loaded when one does.

/** The helpers of iterators that give streams, and those that give promises, with the `length` of each. */
const STREAMS = { drop: 1, filter: 2, flatMap: 2, map: 2, take: 1 };
const PROMISES = { every: 1, forEach: 2, reduce: 3, toArray: 1, some: 1, find: 2 };

/** A helper as a method that cannot be called with `new`. */
function addOperator(name, length, operatorOf) {
  const method = function (...args) {
    if (new.target) throw new ERR_ILLEGAL_CONSTRUCTOR();
    return operatorOf(require('internal/streams/operators'), this, args);
  };
  Object.defineProperty(method, 'name', { __proto__: null, value: name });
  Object.defineProperty(method, 'length', { __proto__: null, value: length });
  Object.defineProperty(Readable.prototype, name, {
    __proto__: null,
    value: method,
    enumerable: false,
    configurable: true,
    writable: true,
  });
}
for (const [name, length] of Object.entries(STREAMS)) {
  addOperator(name, length, ({ streamReturningOperators }, stream, args) =>
    Readable.from(Reflect.apply(streamReturningOperators[name], stream, args)));
}
for (const [name, length] of Object.entries(PROMISES)) {
  addOperator(name, length, ({ promiseReturningOperators }, stream, args) =>
    Reflect.apply(promiseReturningOperators[name], stream, args));
}

const pipeline = function pipeline(...streams) {
  return require('internal/streams/pipeline').pipeline(...streams);
};

const { eos } = require('internal/streams/end_of_stream');
const { Transform, PassThrough } = require('internal/streams/transform');
const marks = require('internal/streams/marks');

Stream.Writable = require('internal/streams/writable');
Stream.Duplex = require('internal/streams/duplex');
Stream.Transform = Transform;
Stream.PassThrough = PassThrough;
Stream.duplexPair = function duplexPair(options) {
  return require('internal/streams/duplex_pair')(options);
};
Stream.pipeline = pipeline;
Stream.addAbortSignal = require('internal/streams/abort').addAbortSignal;
Stream.finished = eos;
Stream.destroy = require('internal/streams/destroy').destroyer;
Stream.compose = function compose(...streams) {
  return require('internal/streams/compose')(...streams);
};
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
