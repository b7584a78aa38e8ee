// A writable stream without its controller and its writer: the standard's abstract operations for it.
'use strict';

const {
  codes: { ERR_INVALID_STATE },
} = require('internal/errors');
const { Outcome } = require('internal/webstreams/support');

class WritableState {
  /** 'writable', 'erroring' (an error waits for what is under way), 'errored' or 'closed'. */
  state = 'writable';
  storedError;
  /** The state of the writer that holds the lock. */
  writer;
  /** The machine that the sink controls. */
  sink;
  backpressure = false;
  /** For modules that wait for the stream's end without a writer. */
  closed = new Outcome();
  #writeRequests = [];
  #writeInFlight;
  #closeRequest;
  #closeInFlight;
  #abortRequest;

  get isLocked() {
    return this.writer !== undefined;
  }

  get closeQueuedOrInFlight() {
    return this.#closeRequest !== undefined || this.#closeInFlight !== undefined;
  }

  /** Whether what is written now would reach the sink. */
  get isOpen() {
    return this.state === 'writable' && !this.closeQueuedOrInFlight;
  }

  get isOver() {
    return this.state === 'closed' || this.state === 'errored';
  }

  get writesNow() {
    return this.#writeInFlight !== undefined;
  }

  get hasInFlight() {
    return this.#writeInFlight !== undefined || this.#closeInFlight !== undefined;
  }

  abort(reason) {
    if (this.isOver) return Promise.resolve();
    this.sink.abortController.abort(reason);
    // A listener of the signal may have ended the stream.
    if (this.isOver) return Promise.resolve();
    if (this.#abortRequest !== undefined) return this.#abortRequest.promise;
    const wasAlreadyErroring = this.state === 'erroring';
    const why = wasAlreadyErroring ? undefined : reason;
    this.#abortRequest = { ...Promise.withResolvers(), reason: why, wasAlreadyErroring };
    const { promise } = this.#abortRequest;
    if (!wasAlreadyErroring) this.startErroring(why);
    return promise;
  }

  close() {
    if (this.isOver) return Promise.reject(new ERR_INVALID_STATE.TypeError('WritableStream is closed'));
    this.#closeRequest = Promise.withResolvers();
    const { promise } = this.#closeRequest;
    if (this.backpressure && this.state === 'writable') this.writer?.resolveReady();
    this.sink.close();
    return promise;
  }

  addWrite(request) {
    this.#writeRequests.push(request);
  }

  updateBackpressure(backpressure) {
    if (this.backpressure === backpressure) return;
    this.backpressure = backpressure;
    this.writer?.setBackpressure(backpressure);
  }

  startErroring(reason) {
    this.state = 'erroring';
    this.storedError = reason;
    this.writer?.rejectReady(reason);
    if (!this.hasInFlight && this.sink.started) this.finishErroring();
  }

  finishErroring() {
    this.state = 'errored';
    this.sink.queue.clear();
    const { storedError } = this;
    while (this.#writeRequests.length > 0) this.#writeRequests.shift().reject(storedError);
    const request = this.#abortRequest;
    this.#abortRequest = undefined;
    if (request === undefined) {
      this.#rejectCloseAndClosed();
    } else if (request.wasAlreadyErroring) {
      request.reject(storedError);
      this.#rejectCloseAndClosed();
    } else {
      const aborted = () => {
        request.resolve();
        this.#rejectCloseAndClosed();
      };
      const failed = (error) => {
        request.reject(error);
        this.#rejectCloseAndClosed();
      };
      this.sink.abortSteps(request.reason).then(aborted, failed);
    }
  }

  #rejectCloseAndClosed() {
    const { storedError } = this;
    this.#closeRequest?.reject(storedError);
    this.#closeRequest = undefined;
    this.closed.reject(storedError);
    this.writer?.rejectClosed(storedError);
  }

  dealWithRejection(error) {
    if (this.state === 'writable') this.startErroring(error);
    else this.finishErroring();
  }

  markWriteInFlight() {
    this.#writeInFlight = this.#writeRequests.shift();
  }

  finishWrite() {
    const request = this.#writeInFlight;
    this.#writeInFlight = undefined;
    request.resolve();
  }

  finishWriteWithError(error) {
    const request = this.#writeInFlight;
    this.#writeInFlight = undefined;
    request.reject(error);
    this.dealWithRejection(error);
  }

  markCloseInFlight() {
    this.#closeInFlight = this.#closeRequest;
    this.#closeRequest = undefined;
  }

  finishClose() {
    this.#closeInFlight.resolve();
    this.#closeInFlight = undefined;
    if (this.state === 'erroring') {
      // It had closed before it could fail.
      this.storedError = undefined;
      this.#abortRequest?.resolve();
      this.#abortRequest = undefined;
    }
    this.state = 'closed';
    this.writer?.resolveClosed();
    this.closed.resolve();
  }

  finishCloseWithError(error) {
    this.#closeInFlight.reject(error);
    this.#closeInFlight = undefined;
    this.#abortRequest?.reject(error);
    this.#abortRequest = undefined;
    this.dealWithRejection(error);
  }
}

module.exports = { WritableState };
