// `ReadableStream.from`: a stream of what an iterable gives, asked for one at a time.
'use strict';

const {
  codes: { ERR_ARG_NOT_ITERABLE, ERR_INVALID_STATE },
} = require('internal/errors');
const { DefaultSource } = require('internal/webstreams/default_source');
const { createReadable } = require('internal/webstreams/readable');
const { PARKED, isObject, resolved } = require('internal/webstreams/support');

const wrong = (method) => {
  const { TypeError: Wrong } = ERR_INVALID_STATE;
  return new Wrong(`The promise returned by the iterator.${method}() method must fulfill with an object`);
};

/** What Node calls a method of the program's iterator by, and names where there is none. */
function called(method, iterator, args) {
  if (typeof method !== 'function') throw new TypeError('FunctionPrototypeCall is not a function');
  return Reflect.apply(method, iterator, args);
}

exports.from = function from(iterable) {
  if (iterable === undefined || iterable === null) {
    throw new TypeError(`Cannot read properties of ${iterable} (reading 'Symbol(Symbol.asyncIterator)')`);
  }
  const method = iterable[Symbol.asyncIterator] ?? iterable[Symbol.iterator];
  if (typeof method !== 'function') throw new ERR_ARG_NOT_ITERABLE(require('util').format('%s', iterable));
  const iterator = Reflect.apply(method, iterable, []);
  if (!isObject(iterator)) throw new ERR_INVALID_STATE.TypeError('The iterator method must return an object');
  const { next } = iterator;
  let source;

  const failed = (error) => source.error(error);

  function enqueue(value) {
    try {
      source.enqueue(value);
    } catch (error) {
      failed(error);
      return;
    }
    source.pulled();
  }

  function take(result) {
    if (typeof result !== 'object' || result === null) {
      failed(wrong('next'));
      return;
    }
    try {
      if (result.done) {
        source.close();
        source.pulled();
        return;
      }
      const { value } = result;
      if (isObject(value)) Promise.resolve(value).then(enqueue, failed);
      else enqueue(value);
    } catch (error) {
      failed(error);
    }
  }

  function pull() {
    const result = called(next, iterator, []);
    if (isObject(result)) Promise.resolve(result).then(take, failed);
    else resolved.then(() => take(result));
    return PARKED;
  }

  async function cancel(reason) {
    const last = iterator.return;
    if (last === undefined) return;
    const result = await called(last, iterator, [reason]);
    if (typeof result !== 'object' || result === null) throw wrong('return');
  }

  return createReadable((state) => {
    source = new DefaultSource(state, { pull, cancel }, 0);
    return source;
  });
};
