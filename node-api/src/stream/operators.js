// The helpers on `Readable.prototype`: those that give a stream and those that give a promise.
'use strict';

const {
  AbortError,
  codes: { ERR_MISSING_ARGS, ERR_OUT_OF_RANGE },
  awaiting,
  awaitingEach,
  beginAsync,
  lastPromise, setAwaited, setMade, setStackHeader,
} = require('internal/errors');
const { validateAbortSignal, validateFunction, validateInteger, validateObject } = require('internal/validators');
const { finished } = require('internal/streams/end_of_stream');
const { isIterable } = require('internal/streams/utils');

/** What a function gives for a chunk that is left out. */
const kEmpty = Symbol('kEmpty');
const kEof = Symbol('kEof');

function checkOptions(options) {
  if (options === undefined || options === null) return;
  validateObject(options, 'options');
  if (options.signal !== undefined && options.signal !== null) validateAbortSignal(options.signal, 'options.signal');
}

/** Something to wait for, and who waits. */
function gate() {
  let open;
  return {
    wait: () =>
      new Promise((resolve) => {
        open = resolve;
      }),
    open() {
      open?.();
      open = undefined;
    },
  };
}

function map(fn, options) {
  validateFunction(fn, 'fn');
  checkOptions(options);
  const concurrency = Math.floor(options?.concurrency ?? 1);
  const ahead = Math.floor(options?.highWaterMark ?? concurrency - 1);
  validateInteger(concurrency, 'options.concurrency', 1);
  validateInteger(ahead, 'options.highWaterMark', 0);
  return mapped(this, fn, options, concurrency, ahead + concurrency);
}

/** What `fn` makes of the chunks, in their order. `limit` results wait at most, `concurrency` of them unfinished. */
async function* mapped(stream, fn, options, concurrency, limit) {
  const { AbortSignal } = require('internal/abort_controller');
  const signal = AbortSignal.any(options?.signal ? [options.signal] : []);
  const fnOptions = { signal };
  const queue = [];
  const result = gate();
  const room = gate();
  let running = 0;
  let done = false;

  function maybeResume() {
    if (!done && running < concurrency && queue.length < limit) room.open();
  }
  function onSettled() {
    running--;
    maybeResume();
  }
  function onFailed() {
    done = true;
    onSettled();
  }

  async function pump() {
    beginAsync();
    try {
      for await (const chunk of awaitingEach(stream, 'pump (node:internal/streams/operators:96:24)')) {
        if (done) return;
        if (signal.aborted) throw new AbortError();
        let value;
        try {
          value = fn(chunk, fnOptions);
          if (value === kEmpty) continue;
          value = Promise.resolve(value);
        } catch (err) {
          value = Promise.reject(err);
        }
        running++;
        value.then(onSettled, onFailed);
        queue.push(value);
        result.open();
        if (!done && (queue.length >= limit || running >= concurrency)) await room.wait();
      }
      queue.push(kEof);
    } catch (err) {
      const value = Promise.reject(err);
      value.then(onSettled, onFailed);
      queue.push(value);
    } finally {
      done = true;
      result.open();
    }
  }
  pump();

  try {
    while (true) {
      while (queue.length > 0) {
        const value = await queue[0];
        if (value === kEof) return;
        if (signal.aborted) throw new AbortError();
        if (value !== kEmpty) yield value;
        queue.shift();
        maybeResume();
      }
      await result.wait();
    }
  } finally {
    done = true;
    room.open();
  }
}

function filter(fn, options) {
  validateFunction(fn, 'fn');
  async function filterFn(value, fnOptions) {
    beginAsync();
    const keeps = await awaiting(fn(value, fnOptions), 'filterFn (node:internal/streams/operators:219:9)');
    return keeps ? value : kEmpty;
  }
  return map.call(this, filterFn, options);
}

function flatMap(fn, options) {
  const values = map.call(this, fn, options);
  return (async function* flattening() {
    for await (const value of values) yield* iterable(value);
  })();
}

/** What `yield*` finds missing, in V8's words. */
function iterable(value) {
  if (value === undefined || value === null) {
    throw new TypeError(`Cannot read properties of ${value} (reading 'Symbol(Symbol.asyncIterator)')`);
  }
  if (!isIterable(value)) throw new TypeError('undefined is not a function');
  return value;
}

function countOf(number) {
  const count = Number(number);
  if (Number.isNaN(count)) return 0;
  if (count < 0) throw new ERR_OUT_OF_RANGE('number', '>= 0', count);
  return count;
}

function throwIfAborted(options) {
  if (options?.signal?.aborted) throw new AbortError();
}

function drop(number, options = undefined) {
  checkOptions(options);
  let left = countOf(number);
  const stream = this;
  return (async function* dropping() {
    throwIfAborted(options);
    for await (const chunk of awaitingEach(stream, 'Readable.drop (node:internal/streams/operators:334:22)')) {
      throwIfAborted(options);
      if (left-- <= 0) yield chunk;
    }
  })();
}

function take(number, options = undefined) {
  checkOptions(options);
  let left = countOf(number);
  const stream = this;
  return (async function* taking() {
    throwIfAborted(options);
    for await (const chunk of awaitingEach(stream, 'Readable.take (node:internal/streams/operators:358:22)')) {
      throwIfAborted(options);
      if (left-- > 0) yield chunk;
      // Nothing is read that will not be given.
      if (left <= 0) return;
    }
  })();
}

async function some(fn, options = undefined) {
  for await (const _found of filter.call(this, fn, options)) return true;
  return false;
}

async function every(fn, options = undefined) {
  validateFunction(fn, 'fn');
  const refuses = async (...args) => {
    beginAsync();
    return !(await awaiting(fn(...args), 'node:internal/streams/operators:195:14'));
  };
  return !(await some.call(this, refuses, options));
}

async function find(fn, options) {
  for await (const found of filter.call(this, fn, options)) return found;
  return undefined;
}

async function forEach(fn, options) {
  validateFunction(fn, 'fn');
  async function forEachFn(value, fnOptions) {
    beginAsync();
    await awaiting(fn(value, fnOptions), 'forEachFn (node:internal/streams/operators:209:5)');
    return kEmpty;
  }
  for await (const _nothing of map.call(this, forEachFn, options));
}

async function reduce(reducer, initialValue, options) {
  const promise = lastPromise();
  beginAsync();
  validateFunction(reducer, 'reducer');
  checkOptions(options);
  let started = arguments.length > 1;
  let value = initialValue;
  const outer = options?.signal ?? undefined;
  if (outer?.aborted) {
    const error = new AbortError(undefined, { cause: outer.reason });
    // The caller gets it.
    this.once('error', () => {});
    await finished(this.destroy(error));
    throw error;
  }
  const { AbortController } = require('internal/abort_controller');
  const controller = new AbortController();
  const { signal } = controller;
  if (outer) outer.addEventListener('abort', () => controller.abort(), { once: true });
  let empty = true;
  try {
    for await (const chunk of awaitingEach(this, 'Readable.reduce (node:internal/streams/operators:260:22)')) {
      empty = false;
      throwIfAborted(options);
      if (started) {
        value = await awaiting(
          reducer(value, chunk, { signal }), 'Readable.reduce (node:internal/streams/operators:269:24)',
        );
      } else {
        value = chunk;
        started = true;
      }
    }
    if (empty && !started) {
      const error = new ERR_MISSING_ARGS('reduce');
      error.message = 'Reduce of an empty stream requires an initial value';
      setStackHeader(error, `TypeError [ERR_MISSING_ARGS]: ${error.message}`);
      setAwaited(error, promise, 'Readable.reduce (node:internal/streams/operators:273:13)');
      setMade(error, 'node:internal/streams/operators:273:13', '      throw new ReduceAwareErrMissingArgs();');
      throw error;
    }
  } finally {
    controller.abort();
  }
  return value;
}

async function toArray(options) {
  const promise = lastPromise();
  beginAsync();
  checkOptions(options);
  const result = [];
  for await (const chunk of awaitingEach(this, 'Readable.toArray (node:internal/streams/operators:290:20)')) {
    if (options?.signal?.aborted) {
      const error = new AbortError(undefined, { cause: options.signal.reason });
      setAwaited(error, promise, 'Readable.toArray (node:internal/streams/operators:292:13)');
      throw error;
    }
    result.push(chunk);
  }
  return result;
}

module.exports = {
  streamReturningOperators: { drop, filter, flatMap, map, take },
  promiseReturningOperators: { every, forEach, reduce, toArray, some, find },
};
