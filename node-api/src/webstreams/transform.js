// `TransformStream`: a writable side whose chunks come out of a readable side, changed.
'use strict';

const {
  codes: { ERR_ILLEGAL_CONSTRUCTOR, ERR_INVALID_ARG_VALUE, ERR_INVALID_STATE },
} = require('internal/errors');
const { validateObject } = require('internal/validators');
const { markTransferable } = require('internal/web/uncloneable');
const { DefaultSource } = require('internal/webstreams/default_source');
const { createReadable } = require('internal/webstreams/readable');
const {
  PARKED, anyObject, anyObjectOrNull, attempt, highWaterMarkOf, isObject, kState, methodOf, nothingLater,
  promisingMethodOf, publish, resolved, sizeOf, stateOf,
} = require('internal/webstreams/support');
const { createWritable } = require('internal/webstreams/writable');
const { Sink } = require('internal/webstreams/sink');

// Stacks know these by their names.
function callFlush(flush, controller) {
  return flush(controller);
}

function callCancel(cancel, reason) {
  return cancel(reason);
}

class TransformState {
  backpressure = true;
  /** The readable side has asked and gets its answer with the next chunk. */
  #pullPending = false;
  /** A chunk that came while the readable side had no room. */
  #heldWrite;
  /** How the transform ends: whichever side asks first begins it. */
  #ending;

  constructor(started, writable, readable) {
    this.writable = createWritable((state) => {
      const algorithms = {
        write: (chunk) => this.#write(chunk),
        close: () => this.#close(),
        abort: async (reason) => this.#abort(reason),
      };
      this.sink = new Sink(state, algorithms, writable.mark, writable.size);
      return this.sink;
    }, started);
    this.readable = createReadable((state) => {
      const algorithms = { pull: () => this.#pull(), cancel: (reason) => this.#cancel(reason) };
      this.source = new DefaultSource(state, algorithms, readable.mark, readable.size);
      return this.source;
    }, started);
  }

  get readableState() {
    return this.source.stream;
  }

  setBackpressure(backpressure) {
    this.backpressure = backpressure;
    if (backpressure) {
      if (!this.#pullPending) return;
      this.#pullPending = false;
      resolved.then(() => this.source.pulled());
    } else if (this.#heldWrite !== undefined) {
      const writeContinuation = () => this.#resumeWrite();
      resolved.then(writeContinuation);
    }
  }

  unblockWrite() {
    if (this.backpressure) this.setBackpressure(false);
  }

  error(error) {
    this.source.error(error);
    this.#errorWritable(error);
  }

  #errorWritable(error) {
    this.transformer = {};
    this.sink.errorIfNeeded(error);
    this.unblockWrite();
  }

  enqueue(chunk) {
    if (!this.source.canCloseOrEnqueue) throw new ERR_INVALID_STATE.TypeError('Unable to enqueue');
    try {
      this.source.enqueue(chunk);
    } catch (error) {
      this.#errorWritable(error);
      throw this.readableState.storedError;
    }
    if (!this.source.shouldCallPull && !this.backpressure) this.setBackpressure(true);
  }

  terminate() {
    this.source.close();
    this.#errorWritable(new ERR_INVALID_STATE.TypeError('TransformStream has been terminated'));
  }

  #write(chunk) {
    if (!this.backpressure) return this.#transform(chunk);
    this.#heldWrite = { chunk, ...Promise.withResolvers() };
    return this.#heldWrite.promise;
  }

  #resumeWrite() {
    const { chunk, resolve, reject } = this.#heldWrite;
    this.#heldWrite = undefined;
    const { state, storedError } = this.sink.stream;
    if (state === 'erroring') reject(storedError);
    else resolve(this.#transform(chunk));
  }

  #transform(chunk) {
    const { transform } = this.transformer;
    if (transform === undefined) return resolved;
    const result = callTransform(transform, chunk, this.controller);
    return (isObject(result) ? Promise.resolve(result) : resolved).then(undefined, (error) => {
      this.error(error);
      throw error;
    });
  }

  /** Ends the transform with one of its own methods, once. After an error there are none, which Node does not look at. */
  #end(name, argument, ended, failed) {
    if (this.#ending !== undefined) return this.#ending.promise;
    const method = this.transformer[name];
    if (method === undefined) throw new TypeError(`controller[kState].${name}Algorithm is not a function`);
    this.#ending = Promise.withResolvers();
    const { promise, resolve, reject } = this.#ending;
    const result = name === 'flush' ? callFlush(method, argument) : callCancel(method, argument);
    this.transformer = {};
    const settle = () => {
      const error = ended();
      if (error === undefined) resolve();
      else reject(error.error);
    };
    result.then(settle, (error) => {
      failed(error);
      reject(error);
    });
    return promise;
  }

  #close() {
    return this.#end('flush', this.controller, () => {
      if (this.readableState.state === 'errored') return { error: this.readableState.storedError };
      this.source.close();
      return undefined;
    }, (error) => this.source.error(error));
  }

  #abort(reason) {
    return this.#end('cancel', reason, () => {
      if (this.readableState.state === 'errored') return { error: this.readableState.storedError };
      this.source.error(reason);
      return undefined;
    }, (error) => this.source.error(error));
  }

  #cancel(reason) {
    const fail = (error) => {
      this.sink.errorIfNeeded(error);
      this.unblockWrite();
    };
    return this.#end('cancel', reason, () => {
      const { state, storedError } = this.sink.stream;
      if (state === 'errored') return { error: storedError };
      fail(reason);
      return undefined;
    }, fail);
  }

  #pull() {
    this.setBackpressure(false);
    this.#pullPending = true;
    return PARKED;
  }
}

function callTransform(transform, chunk, controller) {
  return attempt(transform, chunk, controller);
}

const secret = Symbol('secret');

class TransformStreamDefaultController {
  constructor(skipThrowSymbol = undefined) {
    if (skipThrowSymbol !== secret) throw new ERR_ILLEGAL_CONSTRUCTOR();
  }

  get desiredSize() {
    return of(this).source.desiredSize;
  }

  enqueue(chunk = undefined) {
    of(this).enqueue(chunk);
  }

  error(reason = undefined) {
    of(this).error(reason);
  }

  terminate() {
    of(this).terminate();
  }
}
publish(TransformStreamDefaultController, (controller) => ({ stream: controller[kState].transform.shown }));

/** What a controller holds is no transform stream itself. */
class ControllerState {
  constructor(transform) {
    this.transform = transform;
  }
}
const of = (controller) => stateOf(controller, ControllerState, 'TransformStreamDefaultController').transform;

class TransformStream {
  constructor(transformer = {}, writableStrategy = {}, readableStrategy = {}) {
    validateObject(transformer, 'transformer', anyObject);
    validateObject(writableStrategy, 'writableStrategy', anyObjectOrNull);
    validateObject(readableStrategy, 'readableStrategy', anyObjectOrNull);
    const { readableType, writableType, start } = transformer;
    if (readableType !== undefined) throw new ERR_INVALID_ARG_VALUE.RangeError('transformer.readableType', readableType);
    if (writableType !== undefined) throw new ERR_INVALID_ARG_VALUE.RangeError('transformer.writableType', writableType);
    const sideOf = ({ highWaterMark, size }, otherwise) => ({
      mark: highWaterMarkOf(highWaterMark, otherwise),
      size: sizeOf(size),
    });
    const readable = sideOf(readableStrategy ?? {}, 0);
    const writable = sideOf(writableStrategy ?? {}, 1);

    const started = Promise.withResolvers();
    const state = new TransformState(started.promise, writable, readable);
    state.shown = this;
    state.controller = new TransformStreamDefaultController(secret);
    state.controller[kState] = new ControllerState(state);
    state.transformer = {
      transform: methodOf(transformer, 'transformer', 'transform') ?? ((chunk) => state.enqueue(chunk)),
      flush: promisingMethodOf(transformer, 'transformer', 'flush') ?? nothingLater,
      cancel: promisingMethodOf(transformer, 'transformer', 'cancel') ?? nothingLater,
    };
    this[kState] = state;
    // Node does not look at it before it applies it.
    if (start !== undefined && typeof start !== 'function') throw new TypeError('FunctionPrototypeCall is not a function');
    started.resolve(start === undefined ? undefined : Reflect.apply(start, transformer, [state.controller]));
  }

  get readable() {
    return stateOf(this, TransformState, 'TransformStream').readable;
  }

  get writable() {
    return stateOf(this, TransformState, 'TransformStream').writable;
  }
}
publish(TransformStream, (stream) => ({
  readable: stream.readable,
  writable: stream.writable,
  backpressure: stream[kState].backpressure,
}));

/** What comes of one that was handed over has its two sides and nothing between them. */
function joined(readable, writable) {
  const stream = Object.create(TransformStream.prototype);
  stream[kState] = Object.assign(Object.create(TransformState.prototype), { readable, writable });
  return stream;
}

markTransferable(TransformStream, {
  name: 'TransformStream',
  isDetached: () => false,
  prepare: (stream) => require('internal/webstreams/transfer').transferTransform(stream, joined),
});

module.exports = { TransformStream, TransformStreamDefaultController };
