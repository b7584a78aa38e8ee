const timers = require('node:timers/promises');

const signal = AbortSignal.abort('closed');

const promise = timers.setTimeout(20, 'tea', { signal });
promise.catch((error) => {
  console.log(`${error.name}, cause: ${error.cause}`);
});
console.log('main script ends');
