// The global console: a namespace object whose methods work without their receiver.
'use strict';

const { Console, kBindProperties, kBindStreamsLazy } = require('internal/console/constructor');

const console = { __proto__: {} };

function method(name, value) {
  const bound = value.bind(console);
  Object.defineProperty(bound, 'name', { value: name });
  // V8 makes these methods; it gives them no parameters.
  Object.defineProperty(bound, 'length', { value: 0 });
  return bound;
}

for (const key of Reflect.ownKeys(Console.prototype)) {
  if (key === 'constructor') continue;
  const descriptor = Object.getOwnPropertyDescriptor(Console.prototype, key);
  const name = typeof key === 'symbol' ? descriptor.value.name : key;
  descriptor.value = method(name, descriptor.value);
  Object.defineProperty(console, key, descriptor);
}
console[kBindProperties](true, 'auto');
console.Console = Console;

// What an inspector would use. Nothing listens here, so they do nothing.
const inspector = {
  profile() {},
  profileEnd() {},
  timeStamp() {},
  context() {
    return console;
  },
  createTask(name) {
    if (typeof name !== 'string' || name === '') {
      throw new Error('First argument must be a non-empty string.');
    }
    return {
      run(callback) {
        return callback();
      },
    };
  },
};
for (const name of Object.keys(inspector)) console[name] = method(name, inspector[name]);
console[kBindStreamsLazy](process);

module.exports = console;
