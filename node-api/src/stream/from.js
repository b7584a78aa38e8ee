// `Readable.from`: a stream of what an iterable gives. It asks for the next value when the stream asks for data.
'use strict';

const {
  aggregateTwoErrors,
  awaiting,
  beginAsync,
  codes: { ERR_INVALID_ARG_TYPE, ERR_STREAM_NULL_VALUES },
} = require('internal/errors');
const { Buffer } = require('buffer');

const isThenable = (value) => Boolean(value) && typeof value.then === 'function';

/** A stack tells this from the other kind. */
function asyncIteratorOf(iterable) {
  return iterable[Symbol.asyncIterator]();
}

module.exports = function from(Readable, iterable, opts) {
  if (typeof iterable === 'string' || iterable instanceof Buffer) {
    return new Readable({
      objectMode: true,
      ...opts,
      read() {
        this.push(iterable);
        this.push(null);
      },
    });
  }
  const isAsync = Boolean(iterable?.[Symbol.asyncIterator]);
  if (!isAsync && !iterable?.[Symbol.iterator]) throw new ERR_INVALID_ARG_TYPE('iterable', ['Iterable'], iterable);
  const iterator = isAsync ? asyncIteratorOf(iterable) : iterable[Symbol.iterator]();
  const readable = new Readable({ objectMode: true, highWaterMark: 1, ...opts });
  const originalDestroy = readable._destroy;

  // How the next values are got. With plain values everything happens at once; the first promise changes that for good.
  let pump = isAsync ? pumpAsync : pumpPlain;
  let pumping = false;

  readable._read = function () {
    if (pumping) return;
    pumping = true;
    pump();
  };

  readable._destroy = function (error, cb) {
    originalDestroy.call(this, error, (destroyError) => {
      const reason = destroyError || error;
      close(reason).then(
        () => process.nextTick(cb, reason),
        (closeError) => process.nextTick(cb, aggregateTwoErrors(reason, closeError)),
      );
    });
  };

  /** A stack tells this from `return`. */
  const throwInto = (error) => iterator.throw(error);

  async function close(error) {
    beginAsync();
    if (error !== undefined && error !== null && typeof iterator.throw === 'function') {
      const { value, done } = await awaiting(throwInto(error), 'close (node:internal/streams/from:89:31)');
      await value;
      if (done) return;
    }
    if (typeof iterator.return === 'function') {
      const { value } = await awaiting(iterator.return(), 'close (node:internal/streams/from:96:25)');
      await value;
    }
  }

  /** Passes a value on: whether the stream wants another. */
  function pass(value) {
    if (value === null) {
      pumping = false;
      throw new ERR_STREAM_NULL_VALUES();
    }
    const more = readable.push(value);
    pumping = more;
    return more;
  }

  /** Ends the stream with an error; for a call of what is no function the engine has its own words. */
  function fail(error) {
    readable.destroy(typeof iterator.next === 'function' ? error : new TypeError('iterator.next is not a function'));
  }

  function pumpPlain() {
    try {
      while (true) {
        const { value, done } = iterator.next();
        if (done) {
          readable.push(null);
          return;
        }
        if (isThenable(value)) {
          firstPromise(value);
          return;
        }
        if (!pass(value)) return;
      }
    } catch (err) {
      fail(err);
    }
  }

  async function firstPromise(promise) {
    pump = pumpPromises;
    try {
      if (pass(await promise)) pumpPromises();
    } catch (err) {
      fail(err);
    }
  }

  async function pumpPromises() {
    try {
      while (true) {
        const { value, done } = iterator.next();
        if (done) {
          readable.push(null);
          return;
        }
        if (!pass(isThenable(value) ? await value : value)) return;
      }
    } catch (err) {
      fail(err);
    }
  }

  async function pumpAsync() {
    beginAsync();
    try {
      while (true) {
        const { value, done } = await awaiting(iterator.next(), 'nextAsync (node:internal/streams/from:193:33)');
        if (done) {
          readable.push(null);
          return;
        }
        if (!pass(value)) return;
      }
    } catch (err) {
      fail(err);
    }
  }
  return readable;
};
