// `pipeTo`: reads while the destination has room, and lets the end of one side become the end of the other.
'use strict';

const {
  AbortError,
  codes: { ERR_INVALID_STATE },
} = require('internal/errors');
const { ReaderState } = require('internal/webstreams/readable_state');
const { WriterState } = require('internal/webstreams/writer_state');
const { nothing, resolved } = require('internal/webstreams/support');

/** Stands for all writes of a pipe: it counts those under way, and keeps the error of one that failed. */
class Writes {
  #pending = 0;
  #failed = false;
  #error;
  #wait;

  begin() {
    this.#pending++;
  }

  resolve() {
    this.#pending--;
    if (this.#pending > 0 || this.#wait === undefined) return;
    if (this.#failed) this.#wait.reject(this.#error);
    else this.#wait.resolve();
    this.#wait = undefined;
  }

  reject(error) {
    this.#pending--;
    this.fail(error);
    this.#wait?.reject(error);
    this.#wait = undefined;
  }

  fail(error) {
    this.#failed = true;
    this.#error = error;
  }

  /** A promise for the end of the writes that are under way. */
  over() {
    if (this.#pending === 0) return this.#failed ? Promise.reject(this.#error) : Promise.resolve();
    this.#wait = Promise.withResolvers();
    return this.#wait.promise;
  }
}

/** Does all at once. It is over as many microtasks later as with Node's own `Promise.all`, which wraps its promises. */
function together(actions) {
  const begun = actions.map((act) => new Promise((resolve, reject) => act().then(resolve, reject)));
  return new Promise((resolve, reject) => Promise.all(begun).then(resolve, reject));
}

class Pipe {
  #writes = new Writes();
  #shuttingDown = false;
  #settle = Promise.withResolvers();
  #listening;

  constructor(source, dest, prevent, signal) {
    this.source = source;
    this.dest = dest;
    this.prevent = prevent;
    this.signal = signal;
    this.reader = new ReaderState(source, false);
    this.writer = new WriterState(dest);
    source.disturbed = true;
    if (signal?.aborted) {
      this.#abort();
      return;
    }
    if (signal !== undefined) {
      const { addAbortListener } = require('internal/events/abort_listener');
      this.#listening = addAbortListener(signal, () => this.#abort());
    }
    this.#pump();
    this.#watch();
  }

  get promise() {
    return this.#settle.promise;
  }

  /** Goes on when the destination has room again. */
  #park() {
    this.writer.whenReady(() => this.#pump());
  }

  #pump() {
    if (this.#shuttingDown) return;
    if (this.dest.backpressure) {
      this.#park();
      return;
    }
    const { source } = this.source;
    if (this.source.state !== 'readable' || source.queue === undefined || !source.hasQueued) {
      this.reader.read({
        chunk: (chunk) => resolved.then(() => {
          this.#write(chunk);
          this.#pump();
        }),
        close: nothing,
        error: nothing,
      });
      return;
    }
    // What is queued is handed over at once, as far as there is room.
    while (source.hasQueued && !this.#shuttingDown) {
      const chunk = source.queue.take();
      source.closeIfDrained();
      this.#write(chunk);
      if (this.dest.backpressure || !this.dest.isOpen) break;
    }
    if (this.#shuttingDown) return;
    source.callPullIfNeeded();
    if (this.source.state === 'closed') return;
    if (this.dest.backpressure) this.#park();
    else resolved.then(() => this.#pump());
  }

  #write(chunk) {
    this.writer.writeFor(chunk, this.#writes);
  }

  /** Each side's end ends the pipe. The order is the standard's: the first that applies wins. */
  #watch() {
    const { source, dest, prevent } = this;
    const sourceFailed = (error) =>
      this.#shutdown(prevent.abort ? undefined : () => dest.abort(error), true, error);
    const destFailed = (error) =>
      this.#shutdown(prevent.cancel ? undefined : () => source.cancel(error), true, error);
    const sourceEnded = () =>
      this.#shutdown(prevent.close ? undefined : () => this.writer.closeWithErrorPropagation(), false);

    if (source.state === 'errored') sourceFailed(source.storedError);
    else this.reader.closed.promise.then(undefined, sourceFailed);
    if (dest.state === 'errored') destFailed(dest.storedError);
    else this.writer.closed.promise.then(undefined, destFailed);
    if (source.state === 'closed') sourceEnded();
    else this.reader.closed.promise.then(sourceEnded, nothing);
    if (dest.closeQueuedOrInFlight || dest.state === 'closed') {
      destFailed(new ERR_INVALID_STATE.TypeError('Destination WritableStream is closed'));
    }
  }

  #abort() {
    const { source, dest, signal, prevent } = this;
    let error = signal.reason;
    if (error instanceof AbortError) {
      const { DOMException } = require('internal/dom_exception');
      error = new DOMException(error.message, 'AbortError');
    }
    const actions = [];
    if (!prevent.abort) actions.push(() => (dest.state === 'writable' ? dest.abort(error) : Promise.resolve()));
    if (!prevent.cancel) actions.push(() => (source.state === 'readable' ? source.cancel(error) : Promise.resolve()));
    this.#shutdown(() => together(actions), true, error);
  }

  /** Ends the pipe after what is being written, and after `action` if there is one. */
  #shutdown(action, failed, error) {
    if (this.#shuttingDown) return;
    this.#shuttingDown = true;
    const failedOtherwise = (other) => this.#finish(true, other);
    const complete = () => {
      if (action === undefined) this.#finish(failed, error);
      else action().then(() => this.#finish(failed, error), failedOtherwise);
    };
    if (this.dest.isOpen) this.#writes.over().then(complete, failedOtherwise);
    else complete();
  }

  #finish(failed, error) {
    this.writer.release();
    this.reader.detach();
    this.#listening?.[Symbol.dispose]();
    if (failed) this.#settle.reject(error);
    else this.#settle.resolve();
  }
}

module.exports = { Pipe };
