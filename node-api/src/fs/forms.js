// The three forms of an operation. It is written once, as the list of system calls it makes: a generator that yields
// one function for each call. The `Sync` form makes them at once, the callback and promise forms one after the other on
// the thread pool.
'use strict';

const { AbortError, UVException, lastPromise, setRequest, setWaiting } = require('internal/errors');
const { errorName } = require('internal/uv');
const { validateFunction } = require('internal/validators');
const { beginRequest } = require('internal/process/references');
const { textOf } = require('internal/fs/names');
const { located } = require('internal/fs/places');
const { begin } = require('internal/async_hooks/operations');
const { finished, pool } = require('internal/fs/system');

/** The result of a system call, or the error that it failed with. */
function check(result, syscall, path, dest) {
  if (typeof result !== 'number' || result >= 0) return result;
  const details = { errno: result, code: errorName(result), syscall };
  if (path !== undefined) details.path = textOf(path);
  if (dest !== undefined) details.dest = textOf(dest);
  throw new UVException(details);
}

/** System calls that were given to the pool, by the numbers of their tasks, until their callbacks run. */
const underWay = new Map();

/** Does what the pool's threads have done by now: whoever looks at the disk finds it, though no callback has run yet. */
function catchUp() {
  if (underWay.size === 0) return;
  for (const task of finished()) underWay.get(task)?.();
}

/** Runs an operation to its end. */
function runSync(steps) {
  catchUp();
  let state = steps.next();
  while (!state.done) {
    let value;
    try {
      value = state.value();
    } catch (error) {
      state = steps.throw(error);
      continue;
    }
    state = steps.next(value);
  }
  return state.value;
}

/** The two kinds of requests, each as the name of its provider and of its class. */
const CALLBACK = ['FSREQCALLBACK', 'FSReqCallback'];
const PROMISE = ['FSREQPROMISE', 'FSReqPromise'];

/** Which request of Node's the last system call belongs to, where an operation makes one of several. */
let request;

/** Tells, in a system call's step, that Node makes it with the request `name`. */
function within(name) {
  request = name;
}

/** Runs an operation on the pool, a call at a time. `state` is where it stands: its first call has been asked for. */
function runOnPool(kind, label, callback, steps, state, done) {
  if (state.done) {
    done(null, state.value);
    return;
  }
  let answer;
  const perform = () => {
    if (answer !== undefined) return;
    answer = { request: undefined };
    request = undefined;
    try {
      answer.value = state.value();
    } catch (error) {
      answer.failure = { error };
    }
    answer.request = request;
  };
  const task = pool(label, callback, () => {
    underWay.delete(task);
    perform();
    ({ request } = answer);
    let next;
    try {
      next = answer.failure ? steps.throw(answer.failure.error) : steps.next(answer.value);
    } catch (error) {
      done(error);
      return;
    }
    runOnPool(kind, label, callback, steps, next, done);
  }, begin(...kind));
  underWay.set(task, perform);
}

/** A promise for the result of an operation that has begun. `located` is what is done to a system call's error. */
const promised = (label, steps, located = (error) => error) => {
  const first = steps.next();
  const ended = beginRequest('FSReqPromise');
  return new Promise((resolve, reject) => {
    runOnPool(PROMISE, label, resolve, steps, first, (error, value) => {
      ended();
      if (error) reject(located(error));
      else resolve(value);
    });
  });
};

/** Has a promise form answered in another way, if it is. What it says of its arguments has the place of `promised`. */
const { promised: otherwise } = {
  promised: (how, args) => how?.(...args),
};

/** A system call's error, made when its answer came in: no function was running. */
function withoutFrames(error) {
  if (error.syscall !== undefined) error.stack = String(error);
  return error;
}

/** Has a system call's error show what waits for the async method `name`, which has just been called on `receiver`. */
function waiting(name, receiver) {
  const promise = lastPromise();
  return (error) => {
    if (error.syscall !== undefined) setWaiting(error, request ?? name, receiver !== undefined, promise);
    return error;
  };
}

/**
 * Begins an operation whose answer goes to a callback; `prepare` makes its steps. `failed` hands on an error where that
 * takes more than the error; `inTick`, called in a tick, has the first system call wait for that, and `from` is the function of Node that
 * calls, if it is not the operation's. A callback that is `unchecked` is missed when it is to be called.
 */
function call(name, callback, prepare, done, { failed = callback, inTick, from = name, unchecked } = {}) {
  let steps;
  let first;
  try {
    steps = prepare();
    first = steps.next();
    if (!unchecked) validateFunction(callback, 'cb');
  } catch (error) {
    // Wrong arguments are thrown; an operation that was aborted beforehand is answered.
    if (!(error instanceof AbortError)) throw error;
    callback(error);
    return;
  }
  const ended = beginRequest('FSReqCallback');
  const run = () => runOnPool(CALLBACK, name, callback, steps, first, (error, value) => {
    ended();
    setRequest(request ?? from, error?.syscall);
    if (error) failed(withoutFrames(error));
    else done(value);
    // After an error its stack still shows who called.
    setRequest();
  });
  // What needs no system call is answered in a tick, too.
  if (inTick || first.done) process.nextTick(() => {
    if (inTick) inTick();
    run();
  });
  else run();
}

/** Calls back with a result; what the callback throws is lost. */
function swallowing(callback, value) {
  try {
    callback(null, value);
  } catch {
    // Nobody hears of it.
  }
}

/** Stands for a callback that is none and is missed only when it is to be called. */
function missing() {
  throw new TypeError('callback is not a function');
}

const withLength = (method, length) => Object.defineProperty(method, 'length', { value: length });

/** Ways to find the callback among the arguments. Each gives it, and the arguments of the operation. */
const callbackIs = {
  /** At this place, whatever comes before. */
  at: (place) => (args) => [args[place], args.slice(0, place)],
  /** A function at this place; what stands there otherwise are options, and the callback comes behind. */
  from: (place) => (args) => {
    const given = typeof args[place] === 'function' ? place : place + 1;
    return [args[given], args.slice(0, given)];
  },
  /** Behind the options at this place; when nothing is there, what stands in their place. */
  behind: (place) => (args) => [args[place + 1] || args[place], args.slice(0, place + 1)],
  /** The same, when what is behind the options is undefined. */
  defined: (place) => (args) =>
    args[place + 1] === undefined ? [args[place], args.slice(0, place)] : [args[place + 1], args.slice(0, place + 1)],
  /** Of `open`: how many arguments there are says what they are. */
  ofOpen: (args) => (args.length < 3 ? [args[1], args.slice(0, 1)] : callbackIs.from(2)(args)),
};

/**
 * Makes the three forms. How the callback is found, whether it is looked at after the other arguments, after what `early`
 * looks at or not at all, and whether the operation begins in a tick, is in `callbackAt`; an operation without a result
 * answers with `null` alone.
 * What the callback throws is lost where `swallows` says so of the result: Node's binding makes texts of paths with its
 * eyes closed, and calls back before it opens them.
 * `promisedOtherwise` may answer the promise form in another way: with a promise. `atOnce` is what the `Sync` form does,
 * `later` what the one with a callback does.
 * Node counts an argument that has a default value in none of the forms.
 */
function forms(name, operation, {
  callbackAt, silent, swallows, optional, promisedOtherwise, promisedName = name, atOnce = operation, later = operation,
}) {
  const made = {
    [name](...args) {
      const [given, rest] = callbackAt.take(args);
      const callback = callbackAt.unchecked && typeof given !== 'function' ? missing : given;
      callbackAt.early?.(...rest);
      if (!callbackAt.late) validateFunction(callback, 'cb');
      const prepare = () => later(...rest);
      call(name, callback, prepare, (value) => {
        if (swallows && value !== undefined) swallowing(callback, value);
        else if (value === undefined && silent) callback(null);
        else callback(null, value);
      }, {
        inTick: callbackAt.inTick?.(args[0]) && (() => callbackAt.tick(args[0])), unchecked: callbackAt.unchecked,
      });
    },
  };
  const asynchronous = {
    async [name](...args) {
      const located = waiting(promisedName, this);
      const other = otherwise(promisedOtherwise, args);
      return other === undefined ? promised(promisedName, operation(...args), located) : await other;
    },
  };
  const { length } = operation;
  return {
    sync: withLength(located(name, (...args) => runSync(atOnce(...args))), length),
    callback: withLength(made[name], optional ? length : length + 1),
    promise: withLength(asynchronous[name], length),
  };
}

module.exports = {
  CALLBACK, PROMISE, call, callbackIs, catchUp, check, forms, promised, runOnPool, runSync, swallowing, waiting, within,
  withLength, withoutFrames,
};
