// A readable stream without its controller, and its readers: the standard's abstract operations for both.
'use strict';

const {
  codes: { ERR_INVALID_STATE },
} = require('internal/errors');
const { Outcome, nothing } = require('internal/webstreams/support');

class ReadableState {
  /** 'readable', 'closed' or 'errored'. */
  state = 'readable';
  storedError;
  /** Whether anybody has read from it or cancelled it. */
  disturbed = false;
  /** The state of the reader that holds the lock. */
  reader;
  /** The machine that the source controls. */
  source;
  /** For modules that wait for the stream's end without a reader. */
  closed = new Outcome();

  get isLocked() {
    return this.reader !== undefined;
  }

  cancel(reason) {
    this.disturbed = true;
    if (this.state === 'closed') return Promise.resolve();
    if (this.state === 'errored') return Promise.reject(this.storedError);
    this.close();
    if (this.reader?.takesViews) this.reader.settleAll((request) => request.close(undefined));
    return this.source.cancelSteps(reason).then(nothing);
  }

  close() {
    this.state = 'closed';
    this.closed.resolve();
    const { reader } = this;
    if (reader === undefined) return;
    reader.closed.resolve();
    if (!reader.takesViews) reader.settleAll((request) => request.close());
  }

  error(error) {
    this.state = 'errored';
    this.storedError = error;
    this.closed.reject(error);
    const { reader } = this;
    if (reader === undefined) return;
    reader.closed.reject(error);
    reader.settleAll((request) => request.error(error));
  }

  /** How many reads wait, if the reader is of that kind. */
  waiting(takesViews) {
    return this.reader?.takesViews === takesViews ? this.reader.requests.length : 0;
  }

  fulfill(chunk, done) {
    const request = this.reader.requests.shift();
    if (done) request.close(chunk);
    else request.chunk(chunk);
  }
}

// One error for all readers that were released, made when the first is.
const errors = {};
const errorOnce = (message) => (errors[message] ??= new ERR_INVALID_STATE.TypeError(message));

/** A reader: its stream, and the requests that wait for chunks (for views to fill, if it `takesViews`). */
class ReaderState {
  requests = [];
  closed = new Outcome();

  constructor(stream, takesViews) {
    if (stream.isLocked) throw new ERR_INVALID_STATE.TypeError('ReadableStream is locked');
    this.takesViews = takesViews;
    this.stream = stream;
    stream.reader = this;
    if (stream.state === 'closed') this.closed.resolve();
    else if (stream.state === 'errored') this.closed.reject(stream.storedError);
  }

  settleAll(act) {
    while (this.requests.length > 0) act(this.requests.shift());
  }

  read(request) {
    const { stream } = this;
    stream.disturbed = true;
    if (stream.state === 'closed') request.close();
    else if (stream.state === 'errored') request.error(stream.storedError);
    else stream.source.pullSteps(request);
  }

  readInto(view, min, request) {
    const { stream } = this;
    stream.disturbed = true;
    if (stream.state === 'errored') request.error(stream.storedError);
    else stream.source.pullInto(view, min, request);
  }

  /** Lets the stream go; requests that wait stay as they are. */
  detach() {
    const released = errorOnce('Reader released');
    if (this.stream.state === 'readable') this.closed.reject(released);
    else this.closed = Outcome.rejected(released);
    this.stream.source.releaseSteps();
    this.stream.reader = undefined;
    this.stream = undefined;
  }

  release() {
    this.detach();
    this.settleAll((request) => request.error(errorOnce('Releasing reader')));
  }
}

module.exports = { ReadableState, ReaderState };
