// Array.fromAsync closes a synchronous iterator one of whose values is rejected.
const iterable = (steps) => ({
  [Symbol.iterator]() {
    return {
      next() {
        console.log('next');
        return steps.shift()();
      },
      return() {
        console.log('return');
        return {};
      },
    };
  },
});
const step =
  (value, done = false) =>
  () => ({ value, done });
const tell = (name, promise) =>
  promise.then(
    (value) => console.log(name, value),
    (error) => console.log(name, 'failed', error),
  );
(async () => {
  await tell('rejected', Array.fromAsync(iterable([step(1), step(Promise.reject('it'))])));
  await tell('rejected at the end', Array.fromAsync(iterable([step(Promise.reject('end'), true)])));
  await tell(
    'in the callback',
    Array.fromAsync(iterable([step(1)]), () => Promise.reject('callback')),
  );
  await tell(
    'in next',
    Array.fromAsync(
      iterable([
        () => {
          throw 'next';
        },
      ]),
    ),
  );
  await tell(
    'complete',
    Array.fromAsync(iterable([step(1), step(Promise.resolve(2)), step(3, true)]), (n) => n * 2),
  );
  let ticks = 0;
  const count = () => ++ticks < 20 && Promise.resolve().then(count);
  count();
  await Array.fromAsync([1, 2]);
  console.log(ticks);
  ticks = 0;
  count();
  await Array.fromAsync([1, Promise.resolve(2)], async (n) => n);
  console.log(ticks);
})();
