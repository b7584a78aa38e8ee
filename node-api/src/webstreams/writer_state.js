// A writer: its stream, and the promises that tell of room and of the end.
'use strict';

const {
  codes: { ERR_INVALID_STATE },
} = require('internal/errors');
const { Outcome } = require('internal/webstreams/support');

// One error for all writers that were released, made when the first is.
let released;
const releasedError = () => (released ??= new ERR_INVALID_STATE.TypeError('Writer has been released'));
const closedError = () => new ERR_INVALID_STATE.TypeError('WritableStream is closed');

function writeForWriter(stream, chunk, size, request) {
  stream.addWrite(request);
  stream.sink.write(chunk, size);
}

function writeForPipe(stream, chunk, size, writes) {
  stream.addWrite(writes);
  stream.sink.write(chunk, size);
}

class WriterState {
  #closed;
  #ready;
  #whenReady;

  constructor(stream) {
    if (stream.isLocked) throw new ERR_INVALID_STATE.TypeError('WritableStream is locked');
    this.stream = stream;
    stream.writer = this;
  }

  /** Like `ready` made when it is first asked for: it tells what the stream has become by then. */
  get closed() {
    this.#closed ??= this.#outcome(['closed'], ['errored']);
    return this.#closed;
  }

  get ready() {
    const { stream } = this;
    const waits = stream?.state === 'writable' && stream.backpressure && !stream.closeQueuedOrInFlight;
    this.#ready ??= this.#outcome(waits ? [] : ['writable', 'closed'], ['erroring', 'errored']);
    return this.#ready;
  }

  #outcome(good, bad) {
    if (this.stream === undefined) return Outcome.rejected(releasedError());
    const { state, storedError } = this.stream;
    if (bad.includes(state)) return Outcome.rejected(storedError);
    return good.includes(state) ? Outcome.resolved() : new Outcome();
  }

  get desiredSize() {
    const { state, sink } = this.stream;
    if (state === 'errored' || state === 'erroring') return null;
    return state === 'closed' ? 0 : sink.desiredSize;
  }

  setBackpressure(backpressure) {
    if (backpressure) {
      this.#ready = undefined;
      return;
    }
    this.resolveReady();
    const act = this.#whenReady;
    this.#whenReady = undefined;
    act?.();
  }

  /** For the pipe, which goes on at once and not a microtask later. */
  whenReady(act) {
    this.#whenReady = act;
  }

  resolveReady() {
    this.#ready?.resolve();
  }

  rejectReady(error) {
    if (this.#ready?.state === 'pending') this.#ready.reject(error);
    else this.#ready = undefined;
  }

  resolveClosed() {
    this.#closed?.resolve();
  }

  rejectClosed(error) {
    this.#closed?.reject(error);
  }

  /** The error that stands against writing now, if there is one. */
  #obstacle(stream) {
    if (stream !== this.stream) return { error: new ERR_INVALID_STATE.TypeError('Mismatched WritableStreams') };
    if (stream.state === 'errored') return { error: stream.storedError };
    if (stream.closeQueuedOrInFlight || stream.state === 'closed') return { error: closedError() };
    return stream.state === 'erroring' ? { error: stream.storedError } : undefined;
  }

  write(chunk) {
    const { stream } = this;
    const size = stream.sink.sizeOf(chunk);
    const obstacle = this.#obstacle(stream);
    if (obstacle !== undefined) return Promise.reject(obstacle.error);
    const request = Promise.withResolvers();
    writeForWriter(stream, chunk, size, request);
    return request.promise;
  }

  /** Writes on behalf of `writes`, which counts and is told how it ends; no promise is made. */
  writeFor(chunk, writes) {
    const { stream } = this;
    const size = stream.sink.sizeOf(chunk);
    const obstacle = this.#obstacle(stream);
    if (obstacle !== undefined) {
      writes.fail(obstacle.error);
      return;
    }
    writes.begin();
    writeForPipe(stream, chunk, size, writes);
  }

  closeWithErrorPropagation() {
    const { stream } = this;
    if (stream.closeQueuedOrInFlight || stream.state === 'closed') return Promise.resolve();
    return stream.state === 'errored' ? Promise.reject(stream.storedError) : stream.close();
  }

  release() {
    this.rejectReady(releasedError());
    if (this.#closed?.state === 'pending') this.#closed.reject(releasedError());
    else this.#closed = undefined;
    this.stream.writer = undefined;
    this.stream = undefined;
  }
}

module.exports = { WriterState };
