const { Readable } = require('node:stream');

Readable.from([1, 2, 3, 4])
  .map((n) => n * n)
  .filter((n) => n > 4)
  .toArray()
  .then((items) => console.log(`squares: ${items.join()}`));
console.log('main script');
