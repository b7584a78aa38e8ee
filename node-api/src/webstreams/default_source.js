// What a controller of a readable stream does: `Source` for any, `DefaultSource` for one whose chunks are any values.
'use strict';

const { setThrown } = require('internal/errors');
const { SizedQueue, after, afterStart, attempt, nothing, nothingLater, one } = require('internal/webstreams/support');

function callPull(source) {
  return attempt(source.pullAlgorithm, source.controller);
}

function callCancel(source, reason) {
  return source.cancelAlgorithm(reason);
}

function callSize(source, chunk) {
  return source.sizeAlgorithm(chunk);
}

function pullForReader(source) {
  source.callPullIfNeeded();
}

class Source {
  closeRequested = false;
  #started = false;
  #pulling = false;
  #pullAgain = false;

  constructor(stream, { pull = nothing, cancel = nothingLater }, highWaterMark) {
    this.stream = stream;
    this.pullAlgorithm = pull;
    this.cancelAlgorithm = cancel;
    this.highWaterMark = highWaterMark;
    stream.source = this;
  }

  start(result) {
    const started = () => {
      this.#started = true;
      this.callPullIfNeeded();
    };
    afterStart(result, started, (error) => this.error(error));
  }

  get desiredSize() {
    if (this.stream.state === 'errored') return null;
    return this.stream.state === 'closed' ? 0 : this.highWaterMark - this.queuedSize;
  }

  get canCloseOrEnqueue() {
    return !this.closeRequested && this.stream.state === 'readable';
  }

  get shouldCallPull() {
    if (!this.canCloseOrEnqueue || !this.#started) return false;
    return this.hasWaiting || this.highWaterMark - this.queuedSize > 0;
  }

  callPullIfNeeded() {
    if (!this.shouldCallPull) return;
    if (this.#pulling) {
      this.#pullAgain = true;
      return;
    }
    this.#pulling = true;
    const pulled = () => this.pulled();
    after(callPull(this), pulled, (error) => this.error(error));
  }

  /** The pull that was under way has ended. */
  pulled() {
    this.#pulling = false;
    if (!this.#pullAgain) return;
    this.#pullAgain = false;
    this.callPullIfNeeded();
  }

  clearAlgorithms() {
    this.pullAlgorithm = undefined;
    this.cancelAlgorithm = undefined;
  }

  cancelSteps(reason) {
    this.clearQueue();
    const result = callCancel(this, reason);
    this.clearAlgorithms();
    return result;
  }

  error(error) {
    if (this.stream.state !== 'readable') return;
    this.clearQueue();
    this.clearAlgorithms();
    this.stream.error(error);
  }
}

class DefaultSource extends Source {
  queue = new SizedQueue();

  constructor(stream, algorithms, highWaterMark, size = one) {
    super(stream, algorithms, highWaterMark);
    this.sizeAlgorithm = size;
  }

  get queuedSize() {
    return this.queue.total;
  }

  get hasQueued() {
    return this.queue.length > 0;
  }

  get hasWaiting() {
    return this.stream.waiting(false) > 0;
  }

  clearQueue() {
    this.queue.clear();
  }

  clearAlgorithms() {
    super.clearAlgorithms();
    this.sizeAlgorithm = undefined;
  }

  close() {
    if (!this.canCloseOrEnqueue) return;
    this.closeRequested = true;
    this.closeIfDrained();
  }

  closeIfDrained() {
    if (!this.closeRequested || this.hasQueued) return false;
    this.clearAlgorithms();
    this.stream.close();
    return true;
  }

  enqueue(chunk) {
    if (!this.canCloseOrEnqueue) return;
    if (this.hasWaiting) {
      this.stream.fulfill(chunk, false);
    } else {
      try {
        this.queue.add(chunk, callSize(this, chunk));
      } catch (error) {
        this.error(error);
        setThrown(error, 'node:internal/webstreams/readablestream:2710:7', '      throw error;');
        throw error;
      }
    }
    this.callPullIfNeeded();
  }

  /** The first chunk of the queue; taking it may close the stream or ask for more. */
  take() {
    const chunk = this.queue.take();
    if (!this.closeIfDrained()) this.callPullIfNeeded();
    return chunk;
  }

  pullSteps(request) {
    if (this.hasQueued) {
      request.chunk(this.take());
      return;
    }
    this.stream.reader.requests.push(request);
    pullForReader(this);
  }

  releaseSteps() {}
}

module.exports = { DefaultSource, Source };
