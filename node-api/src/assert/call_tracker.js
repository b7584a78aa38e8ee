// `assert.CallTracker`: functions that count how often they are called. Deprecated, and still there in Node 24.
'use strict';

const {
  codes: { ERR_INVALID_ARG_VALUE },
  setThrown,
} = require('internal/errors');
const { validateUint32 } = require('internal/validators');
const AssertionError = require('internal/assert/assertion_error');

const noop = () => {};

class CallTracker {
  #records = new Map();

  #recordOf(tracked) {
    const record = this.#records.get(tracked);
    if (record === undefined) throw new ERR_INVALID_ARG_VALUE('tracked', tracked, 'is not a tracked function');
    return record;
  }

  calls(fn = noop, exact = 1) {
    const [target, expected] = typeof fn === 'number' ? [noop, fn] : [fn, exact];
    validateUint32(expected, 'expected', true);
    const record = { calls: [], expected, name: target.name || 'calls', stack: new Error() };
    const tracked = new Proxy(target, {
      apply(callee, thisArg, args) {
        record.calls.push(Object.freeze({ thisArg, arguments: Object.freeze([...args]) }));
        return Reflect.apply(callee, thisArg, args);
      },
    });
    this.#records.set(tracked, record);
    return tracked;
  }

  getCalls(tracked) {
    return Object.freeze([...this.#recordOf(tracked).calls]);
  }

  reset(tracked) {
    const records = tracked === undefined ? this.#records.values() : [this.#recordOf(tracked)];
    for (const record of records) record.calls = [];
  }

  report() {
    return [...this.#records.values()]
      .filter(({ calls, expected }) => calls.length !== expected)
      .map(({ calls, expected, name, stack }) => ({
        message: `Expected the ${name} function to be executed ${expected} time(s) but was executed ${calls.length} time(s).`,
        actual: calls.length,
        expected,
        operator: name,
        stack,
      }));
  }

  verify() {
    const details = this.report();
    if (details.length === 0) return;
    const several = 'Functions were not called the expected number of times';
    const error = new AssertionError({ message: details.length === 1 ? details[0].message : several, details });
    setThrown(error, 'node:internal/assert/calltracker:146:5', '    throw new AssertionError({');
    throw error;
  }
}

module.exports = CallTracker;
