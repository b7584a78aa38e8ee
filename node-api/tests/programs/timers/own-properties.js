// What timers and immediates are made of, and what is left of those that were cleared.
const timeout = setTimeout(() => {}, 1, 'a');
const immediate = setImmediate(() => {}, 'b');
for (const object of [timeout, immediate]) {
  const prototype = Object.getPrototypeOf(object);
  for (const key of Reflect.ownKeys(prototype)) {
    const { enumerable, value } = Object.getOwnPropertyDescriptor(prototype, key);
    if (key !== Symbol.for('nodejs.util.inspect.custom')) console.log(key, enumerable, value.name, value.length);
  }
}
clearImmediate(immediate);
console.log(immediate);
clearTimeout(timeout);
console.log(timeout._timerArgs, timeout._onTimeout, timeout._idleTimeout, timeout._destroyed);
let count = 0;
const interval = setInterval(() => {
  console.log('interval', ++count);
  if (count === 2) interval._repeat = null;
}, 2);
process.on('exit', () => console.log(count, interval._destroyed));
