// Atomics.waitAsync: a promise that notify or the time settles, in a task of its own; by itself it keeps no process alive.
const attempt = (run) => {
  try {
    console.log(run());
  } catch (error) {
    console.log(error.stack.split('\n').slice(0, 2).join(' | '));
  }
};
const memory = new SharedArrayBuffer(16);
const numbers = new Int32Array(memory);
const bigs = new BigInt64Array(memory);
console.log(Atomics.waitAsync.name, Atomics.waitAsync.length, Atomics.notify.length);
attempt(() => Atomics.waitAsync(numbers, 0, 1));
attempt(() => Atomics.waitAsync(numbers, 0, 0, 0));
attempt(() => Atomics.waitAsync(numbers, 0, 0, -5));
attempt(() => Atomics.waitAsync(bigs, 0, 0n, 0));
attempt(() => Atomics.waitAsync(bigs, 0, 0));
attempt(() => Atomics.waitAsync(numbers, 0, 0n));
attempt(() => Atomics.waitAsync(numbers, 0, 0, 1n));
attempt(() => Atomics.waitAsync(numbers, 4, 0));
attempt(() => Atomics.waitAsync(new Int32Array(4), 0, 0));
attempt(() => Atomics.waitAsync(new Uint8Array(memory), 0, 0));
attempt(() => Atomics.waitAsync([], 0, 0));
attempt(() => Atomics.notify(numbers, 0));
attempt(() => Atomics.notify(new Int32Array(4), 0));
attempt(() => Atomics.notify(new Uint8Array(4), 0));
attempt(() => Atomics.notify(numbers, 9));
attempt(() => Atomics.notify(numbers, 0, 1n));

for (let i = 0; i < 3; i++) Atomics.waitAsync(bigs, 0, 0n).value.then((how) => console.log('waiter', i, how));
console.log(Atomics.notify(bigs, 0, 2), Atomics.notify(numbers, 0, 0));
process.nextTick(() => console.log('tick'));
Promise.resolve().then(() => console.log('microtask'));

setTimeout(() => {
  for (let i = 0; i < 2; i++) {
    const { value } = Atomics.waitAsync(numbers, 2, 0);
    value.then((how) => console.log('together', i, how)).then(() => console.log('and then', i));
  }
  console.log(Atomics.notify(numbers, 2));
  Promise.resolve().then(() => console.log('a microtask comes first'));
  setImmediate(() => console.log('immediate'));
  process.nextTick(() => console.log('a tick comes first'));
}, 20);
setTimeout(() => {
  const waiting = Atomics.waitAsync(numbers, 3, 0, 10);
  console.log(waiting);
  waiting.value.then((how) => console.log(how, Atomics.notify(numbers, 3)));
  setTimeout(() => console.log(waiting), 100);
}, 60);
setTimeout(() => {
  Atomics.waitAsync(numbers, 1, 0, 5).value.then(() => console.log('never'));
  process.on('exit', (code) => console.log('exit', code));
}, 250);
