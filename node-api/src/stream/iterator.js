// Async iteration over a readable stream.
'use strict';

const { aggregateTwoErrors } = require('internal/errors');
const { destroyer } = require('internal/streams/destroy');
const { eos } = require('internal/streams/end_of_stream');

const nothing = () => {};

exports.iterate = function iterate(stream, options) {
  if (typeof stream.read !== 'function') {
    stream = require('internal/streams/readable').wrap(stream, { objectMode: true });
  }
  const iterator = chunksOf(stream, options);
  iterator.stream = stream;
  return iterator;
};

/** A read after a wait, which no call of `next` has led to. */
const readAgain = (stream) => stream.read();

async function* chunksOf(stream, options) {
  // What the loop below waits with: the promise's `resolve`.
  let wake = nothing;
  let woken = false;
  function next() {
    const waked = wake;
    wake = nothing;
    waked();
  }
  stream.on('readable', next);

  // undefined: it goes on; null: it ended well.
  let error;
  const cleanup = eos(stream, { writable: false }, (err) => {
    error = err ? aggregateTwoErrors(error, err) : null;
    next();
  });

  // Two, because the engine forgets what a `catch` throws if its own `finally` catches something.
  try {
    try {
      while (true) {
        let chunk = null;
        if (!stream.destroyed) chunk = woken ? readAgain(stream) : stream.read();
        woken = false;
        if (chunk !== null) {
          yield chunk;
        } else if (error) {
          throw error;
        } else if (error === null) {
          return;
        } else {
          await new Promise((resolve) => {
            wake = resolve;
          });
          woken = true;
        }
      }
    } catch (err) {
      error = aggregateTwoErrors(error, err);
      throw error;
    }
  } finally {
    // A duplex stream whose other side is still at work stays as it is.
    const halfOpen =
      error === null && stream.allowHalfOpen === true && stream.writable === true && stream.writableEnded !== true;
    const destroys =
      (error || options?.destroyOnReturn !== false) && (error === undefined || stream._readableState.autoDestroy);
    if (destroys && !halfOpen) {
      destroyer(stream, null);
    } else {
      stream.off('readable', next);
      cleanup();
    }
  }
}
