// What the controller of a writable stream does.
'use strict';

const {
  codes: { ERR_INTERNAL_ASSERTION },
} = require('internal/errors');
const { AbortController } = require('internal/abort_controller');
const { SizedQueue, after, afterStart, attempt, nothing, nothingLater, one } = require('internal/webstreams/support');

/** Stands in the queue for the end. */
const CLOSE = Symbol('close');

function callWrite(sink, chunk) {
  return attempt(sink.algorithms.write, chunk, sink.controller);
}

// Stacks know these by their names.
function callClose(sink) {
  return sink.algorithms.close();
}

function callAbort(sink, reason) {
  return sink.algorithms.abort(reason);
}

class Sink {
  queue = new SizedQueue();
  started = false;
  abortController = new AbortController();

  constructor(stream, { write = nothing, close = nothingLater, abort = nothingLater }, highWaterMark, size = one) {
    this.stream = stream;
    this.algorithms = { write, close, abort, size };
    this.highWaterMark = highWaterMark;
    stream.sink = this;
    this.#updateBackpressure();
  }

  start(result) {
    const started = () => {
      this.started = true;
      this.advance();
    };
    afterStart(result, started, (error) => {
      this.started = true;
      this.stream.dealWithRejection(error);
    });
  }

  get desiredSize() {
    return this.highWaterMark - this.queue.total;
  }

  #updateBackpressure() {
    this.stream.updateBackpressure(this.desiredSize <= 0);
  }

  clearAlgorithms() {
    this.algorithms = {};
  }

  sizeOf(chunk) {
    const { size } = this.algorithms;
    if (size === undefined) {
      // Node asserts here: while the close is under way the stream still counts as writable.
      if (this.stream.state === 'writable') throw new ERR_INTERNAL_ASSERTION();
      return 1;
    }
    try {
      return size(chunk);
    } catch (error) {
      this.errorIfNeeded(error);
      return 1;
    }
  }

  error(error) {
    this.clearAlgorithms();
    this.stream.startErroring(error);
  }

  errorIfNeeded(error) {
    if (this.stream.state === 'writable') this.error(error);
  }

  close() {
    this.queue.add(CLOSE, 0);
    this.advance();
  }

  write(chunk, size) {
    try {
      this.queue.add(chunk, size);
    } catch (error) {
      this.errorIfNeeded(error);
      return;
    }
    if (this.stream.isOpen) this.#updateBackpressure();
    this.advance();
  }

  abortSteps(reason) {
    const result = callAbort(this, reason);
    this.clearAlgorithms();
    return result;
  }

  advance() {
    const { stream } = this;
    if (!this.started || stream.writesNow) return;
    if (stream.state === 'erroring') {
      stream.finishErroring();
      return;
    }
    if (this.queue.length === 0) return;
    const chunk = this.queue.first();
    if (chunk === CLOSE) this.#processClose();
    else this.#processWrite(chunk);
  }

  #processWrite(chunk) {
    const { stream } = this;
    stream.markWriteInFlight();
    const written = () => {
      stream.finishWrite();
      this.queue.take();
      if (stream.isOpen) this.#updateBackpressure();
      this.advance();
    };
    after(callWrite(this, chunk), written, (error) => {
      if (stream.state === 'writable') this.clearAlgorithms();
      stream.finishWriteWithError(error);
    });
  }

  #processClose() {
    const { stream } = this;
    stream.markCloseInFlight();
    this.queue.take();
    const closing = callClose(this);
    this.clearAlgorithms();
    closing.then(() => stream.finishClose(), (error) => stream.finishCloseWithError(error));
  }
}

module.exports = { Sink };
