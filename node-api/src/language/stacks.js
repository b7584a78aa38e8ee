// `DisposableStack` and `AsyncDisposableStack`. Their methods check in the order and in the words of V8.
'use strict';

const { Resources, hidden } = require('internal/language/resources');

function incompatible(method, value) {
  const shown = typeof value === 'object' && value !== null ? `#<${value.constructor?.name || 'Object'}>` : String(value);
  return new TypeError(`Method ${method} called on incompatible receiver ${shown}`);
}

function checkFunction(value) {
  if (typeof value !== 'function') throw new TypeError(`${String(value)} is not a function`);
}

/** What both classes do; `waits` says whether what disposers return is awaited. */
function define(name, waits) {
  const open = (stack, resources, method) => {
    if (resources === undefined) throw incompatible(`${name}.prototype.${method}`, stack);
    if (resources.isDisposed) {
      throw new ReferenceError(`Cannot call ${name}.prototype.${method} on an already-disposed DisposableStack`);
    }
    return resources.record;
  };
  class Stack {
    #state = { record: new Resources(), isDisposed: false };

    static stateOf(value) {
      return typeof value === 'object' && value !== null && #state in value ? value.#state : undefined;
    }
  }
  const { stateOf } = Stack;
  delete Stack.stateOf;
  const methods = {
    use(value) {
      const record = open(this, stateOf(this), 'use');
      return waits ? record.useAsync(value) : record.use(value);
    },
    adopt(value, onDispose) {
      const record = open(this, stateOf(this), 'adopt');
      checkFunction(onDispose);
      record.add(onDispose, undefined, [value], waits);
      return value;
    },
    defer(onDispose) {
      const record = open(this, stateOf(this), 'defer');
      checkFunction(onDispose);
      record.add(onDispose, undefined, [], waits);
    },
    move() {
      const record = open(this, stateOf(this), 'move');
      const moved = new Stack();
      record.moveTo(stateOf(moved).record);
      stateOf(this).isDisposed = true;
      return moved;
    },
    get disposed() {
      const state = stateOf(this);
      if (state === undefined) throw incompatible(`get ${name}.prototype.disposed`, this);
      return state.isDisposed;
    },
  };
  Object.defineProperty(Stack, 'name', { __proto__: null, value: name, configurable: true });
  for (const [key, descriptor] of Object.entries(Object.getOwnPropertyDescriptors(methods))) {
    Object.defineProperty(Stack.prototype, key, { ...descriptor, enumerable: false });
  }
  Object.defineProperty(Stack.prototype, Symbol.toStringTag, { __proto__: null, value: name, configurable: true });
  return { Stack, stateOf };
}

const plain = define('DisposableStack', false);
const waiting = define('AsyncDisposableStack', true);

const ends = {
  dispose() {
    const state = plain.stateOf(this);
    if (state === undefined) throw incompatible('DisposableStack.prototype.dispose', this);
    if (state.isDisposed) return;
    state.isDisposed = true;
    state.record.end();
  },
  async disposeAsync() {
    const state = waiting.stateOf(this);
    if (state === undefined) throw new TypeError('Receiver is not an AsyncDisposableStack');
    if (state.isDisposed) return;
    state.isDisposed = true;
    for (let step; (step = state.record.next());) {
      try {
        await step.value;
      } catch (error) {
        state.record.fail(error);
      }
    }
    state.record.end();
  },
};
for (const [stack, key, symbol] of [
  [plain.Stack, 'dispose', Symbol.dispose],
  [waiting.Stack, 'disposeAsync', Symbol.asyncDispose],
]) {
  Object.defineProperty(stack.prototype, key, hidden(ends[key]));
  Object.defineProperty(stack.prototype, symbol, hidden(ends[key]));
}

module.exports = { DisposableStack: plain.Stack, AsyncDisposableStack: waiting.Stack };
