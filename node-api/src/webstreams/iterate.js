// The asynchronous iterator of a readable stream.
'use strict';

const {
  codes: { ERR_INVALID_STATE },
} = require('internal/errors');
const { ReadableStreamDefaultReader } = require('internal/webstreams/readers');
const { kState } = require('internal/webstreams/support');

const AsyncIteratorPrototype = Object.getPrototypeOf(Object.getPrototypeOf(async function* () {}.prototype));

/** What iterators inherit from names their methods, as Node's does, and has none. */
const Prototype = Object.setPrototypeOf({ next: undefined, return: undefined }, AsyncIteratorPrototype);

exports.iterate = function iterate(stream, preventCancel) {
  const reader = new ReadableStreamDefaultReader(stream)[kState];
  const unbound = () => new ERR_INVALID_STATE.TypeError('The reader is not bound to a ReadableStream');
  let done = false;
  let started = false;
  /** The promise that was handed out last, as long as it is pending: the next one waits for it. */
  let current;

  function read() {
    if (done) return Promise.resolve({ done: true, value: undefined });
    if (reader.stream === undefined) return Promise.reject(unbound());
    const { promise, resolve, reject } = Promise.withResolvers();
    const over = () => {
      current = undefined;
      done = true;
      reader.detach();
    };
    reader.read({
      chunk(value) {
        current = undefined;
        resolve({ value, done: false });
      },
      close() {
        over();
        resolve({ done: true, value: undefined });
      },
      error(error) {
        over();
        reject(error);
      },
    });
    return promise;
  }

  async function finish(value) {
    if (done) return { done: true, value };
    done = true;
    if (reader.stream === undefined) throw unbound();
    if (!preventCancel) {
      const cancelled = reader.stream.cancel(value);
      reader.detach();
      await cancelled;
    } else {
      reader.detach();
    }
    return { done: true, value };
  }

  const iterator = {
    next() {
      if (!started) {
        current = Promise.resolve();
        started = true;
      }
      if (current !== undefined) {
        current = current.then(read, read);
        return current;
      }
      const from = reader.stream;
      // What is queued needs no waiting.
      if (!done && from?.state === 'readable' && from.source.hasQueued) {
        from.disturbed = true;
        return Promise.resolve({ done: false, value: from.source.take() });
      }
      current = read();
      return current;
    },

    return(error) {
      started = true;
      const last = () => finish(error);
      current = current === undefined ? last() : current.then(last, last);
      return current;
    },

    [Symbol.asyncIterator]() {
      return this;
    },
  };
  return Object.setPrototypeOf(iterator, Prototype);
};
