const ready = Promise.resolve();
async function passes() { return ready; }

passes().then(() => console.log('return promise'));

Promise.resolve()
  .then(() => console.log('microtask 1'))
  .then(() => console.log('microtask 2'))
  .then(() => console.log('microtask 3'))
  .then(() => console.log('microtask 4'));
