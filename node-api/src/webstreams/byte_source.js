// What the controller of a byte stream does: chunks are bytes, and readers may bring the view that they want filled (the
// standard's pull-into descriptors).
'use strict';

const {
  codes: { ERR_INVALID_ARG_VALUE, ERR_INVALID_STATE },
} = require('internal/errors');
const { Source } = require('internal/webstreams/default_source');

/** A view that waits to be filled. `type` is 'byob', 'default' (the stream's own view) or 'none' (its reader has gone). */
class PullInto {
  bytesFilled = 0;

  constructor(buffer, byteOffset, byteLength, minimumFill, Type, type) {
    this.buffer = buffer;
    this.bufferByteLength = buffer.byteLength;
    this.byteOffset = byteOffset;
    this.byteLength = byteLength;
    this.minimumFill = minimumFill;
    this.Type = Type;
    this.elementSize = Type.BYTES_PER_ELEMENT ?? 1;
    this.type = type;
  }

  /** The view of what has been filled. */
  filled() {
    const buffer = this.buffer.transfer();
    const length = this.bytesFilled / this.elementSize;
    const { Buffer } = require('buffer');
    if (this.Type === Buffer) return Buffer.from(buffer, this.byteOffset, length);
    return new this.Type(buffer, this.byteOffset, length);
  }

  /** The view of what has not. */
  rest() {
    return new Uint8Array(this.buffer, this.byteOffset + this.bytesFilled, this.byteLength - this.bytesFilled);
  }
}

class ByteSource extends Source {
  #queue = [];
  queuedSize = 0;
  pending = [];
  /** The state of the request that the source was given for the first pending view. */
  request = null;

  constructor(stream, algorithms, highWaterMark, autoAllocateChunkSize) {
    super(stream, algorithms, highWaterMark);
    this.autoAllocateChunkSize = autoAllocateChunkSize;
  }

  get hasQueued() {
    return this.queuedSize > 0;
  }

  get hasWaiting() {
    return this.stream.waiting(false) > 0 || this.stream.waiting(true) > 0;
  }

  clearQueue() {
    this.invalidateRequest();
    this.pending = [];
    this.#queue = [];
    this.queuedSize = 0;
  }

  invalidateRequest() {
    if (this.request === null) return;
    this.request.source = undefined;
    this.request.view = null;
    this.request = null;
  }

  close() {
    if (!this.canCloseOrEnqueue) return;
    if (this.queuedSize > 0) {
      this.closeRequested = true;
      return;
    }
    const [first] = this.pending;
    if (first !== undefined && first.bytesFilled % first.elementSize !== 0) {
      const error = new ERR_INVALID_STATE.TypeError('Partial read');
      this.error(error);
      throw error;
    }
    this.clearAlgorithms();
    this.stream.close();
  }

  enqueue(chunk) {
    const { byteOffset, byteLength } = chunk;
    if (!this.canCloseOrEnqueue) return;
    const buffer = chunk.buffer.transfer();
    const [first] = this.pending;
    if (first !== undefined) {
      if (first.buffer.detached) throw new ERR_INVALID_STATE.TypeError('Destination ArrayBuffer is detached');
      this.invalidateRequest();
      first.buffer = first.buffer.transfer();
      if (first.type === 'none') this.#enqueueDetached(first);
    }
    if (this.stream.reader === undefined) {
      this.#push(buffer, byteOffset, byteLength);
    } else if (this.stream.reader.takesViews) {
      this.#push(buffer, byteOffset, byteLength);
      this.#commit(this.#fillFromQueue());
    } else {
      while (this.stream.waiting(false) > 0 && this.queuedSize > 0) this.stream.reader.requests.shift().chunk(this.take());
      if (this.stream.waiting(false) === 0) {
        this.#push(buffer, byteOffset, byteLength);
      } else {
        this.pending.shift();
        this.stream.fulfill(new Uint8Array(buffer, byteOffset, byteLength), false);
      }
    }
    this.callPullIfNeeded();
  }

  #push(buffer, byteOffset, byteLength) {
    this.#queue.push({ buffer, byteOffset, byteLength });
    this.queuedSize += byteLength;
  }

  /** What a view whose reader has gone had already got goes back into the queue. */
  #enqueueDetached(view) {
    const { buffer, byteOffset, bytesFilled } = view;
    if (bytesFilled > 0) this.#push(buffer.slice(byteOffset, byteOffset + bytesFilled), 0, bytesFilled);
    this.pending.shift();
  }

  #commit(views) {
    for (const view of views) {
      const done = this.stream.state === 'closed';
      this.stream.fulfill(view.filled(), done);
    }
  }

  /** The pending views that the queue fills. */
  #fillFromQueue() {
    const filled = [];
    while (this.pending.length > 0 && this.queuedSize > 0) {
      if (this.#fill(this.pending[0])) filled.push(this.pending.shift());
    }
    return filled;
  }

  /** Copies from the queue into a view. Returns whether it has got what its reader wants at least. */
  #fill(view) {
    const most = Math.min(this.queuedSize, view.byteLength - view.bytesFilled);
    const end = view.bytesFilled + most;
    const aligned = end - (end % view.elementSize);
    const ready = aligned >= view.minimumFill;
    let left = ready ? aligned - view.bytesFilled : most;
    while (left > 0) {
      const [head] = this.#queue;
      const count = Math.min(left, head.byteLength);
      const to = new Uint8Array(view.buffer, view.byteOffset + view.bytesFilled, count);
      to.set(new Uint8Array(head.buffer, head.byteOffset, count));
      head.byteOffset += count;
      head.byteLength -= count;
      if (head.byteLength === 0) this.#queue.shift();
      this.queuedSize -= count;
      view.bytesFilled += count;
      left -= count;
    }
    return ready;
  }

  /** The first chunk of the queue; taking it may close the stream or ask for more. */
  take() {
    const { buffer, byteOffset, byteLength } = this.#queue.shift();
    this.queuedSize -= byteLength;
    this.#afterTaking();
    return new Uint8Array(buffer, byteOffset, byteLength);
  }

  #afterTaking() {
    if (this.queuedSize === 0 && this.closeRequested) {
      this.clearAlgorithms();
      this.stream.close();
    } else {
      this.callPullIfNeeded();
    }
  }

  pullSteps(request) {
    if (this.queuedSize > 0) {
      request.chunk(this.take());
      return;
    }
    const size = this.autoAllocateChunkSize;
    if (size !== undefined) {
      try {
        this.pending.push(new PullInto(new ArrayBuffer(size), 0, size, 1, Uint8Array, 'default'));
      } catch (error) {
        request.error(error);
        return;
      }
    }
    this.stream.reader.requests.push(request);
    this.callPullIfNeeded();
  }

  pullInto(view, min, request) {
    const Type = view instanceof DataView ? DataView : view.constructor;
    const { byteOffset, byteLength } = view;
    let buffer;
    try {
      buffer = view.buffer.transfer();
    } catch (error) {
      request.error(error);
      return;
    }
    const asked = new PullInto(buffer, byteOffset, byteLength, min * (Type.BYTES_PER_ELEMENT ?? 1), Type, 'byob');
    if (this.pending.length === 0) {
      if (this.stream.state === 'closed') {
        request.close(new Type(asked.buffer, byteOffset, 0));
        return;
      }
      if (this.queuedSize > 0) {
        if (this.#fill(asked)) {
          const filled = asked.filled();
          this.#afterTaking();
          request.chunk(filled);
          return;
        }
        if (this.closeRequested) {
          const error = new ERR_INVALID_STATE.TypeError('ReadableStream closed');
          this.error(error);
          request.error(error);
          return;
        }
      }
    }
    const isFirst = this.pending.length === 0;
    this.pending.push(asked);
    this.stream.reader.requests.push(request);
    if (isFirst) this.callPullIfNeeded();
  }

  /** The source has put so many bytes into the first pending view. */
  respond(bytesWritten) {
    const [first] = this.pending;
    if (this.stream.state === 'closed' ? bytesWritten !== 0 : !bytesWritten) {
      throw new ERR_INVALID_ARG_VALUE('bytesWritten', bytesWritten);
    }
    if (first.bytesFilled + bytesWritten > first.byteLength) {
      throw new ERR_INVALID_ARG_VALUE.RangeError('bytesWritten', bytesWritten);
    }
    first.buffer = first.buffer.transfer();
    this.#respond(bytesWritten);
  }

  respondWithNewView(view) {
    const [first] = this.pending;
    const isClosed = this.stream.state === 'closed';
    if (isClosed && view.byteLength !== 0) throw new ERR_INVALID_STATE.TypeError('View is not zero-length');
    if (!isClosed && view.byteLength === 0) throw new ERR_INVALID_STATE.TypeError('View is zero-length');
    const fits =
      first.byteOffset + first.bytesFilled === view.byteOffset &&
      first.bytesFilled + view.byteLength <= first.byteLength &&
      first.bufferByteLength === view.buffer.byteLength;
    if (!fits) throw new ERR_INVALID_ARG_VALUE.RangeError('view', view);
    const { byteLength } = view;
    first.buffer = view.buffer.transfer();
    this.#respond(byteLength);
  }

  #respond(bytesWritten) {
    const [first] = this.pending;
    this.invalidateRequest();
    if (this.stream.state === 'closed') {
      if (first.type === 'none') this.pending.shift();
      if (this.stream.reader?.takesViews) this.#commit(this.pending.splice(0, this.stream.waiting(true)));
    } else {
      first.bytesFilled += bytesWritten;
      if (first.type === 'none') {
        this.#enqueueDetached(first);
        this.#commit(this.#fillFromQueue());
      } else if (first.bytesFilled >= first.minimumFill) {
        this.#finishFirst();
      }
    }
    this.callPullIfNeeded();
  }

  /** The first pending view has enough. Bytes that make no whole element go into the queue. */
  #finishFirst() {
    const first = this.pending.shift();
    const remainder = first.bytesFilled % first.elementSize;
    if (remainder > 0) {
      const end = first.byteOffset + first.bytesFilled;
      this.#push(first.buffer.slice(end - remainder, end), 0, remainder);
      first.bytesFilled -= remainder;
    }
    const others = this.#fillFromQueue();
    this.#commit([first]);
    this.#commit(others);
  }

  releaseSteps() {
    const [first] = this.pending;
    if (first === undefined) return;
    first.type = 'none';
    this.pending = [first];
  }
}

module.exports = { ByteSource };
