const { Readable } = require('node:stream');

const less = Readable.from([2, 1, 3]).map((n) => n - 1);
less.toArray().then((items) => {
  console.log(`items: ${items.length}`);
  console.log(`values: ${items.join()}`);
});
