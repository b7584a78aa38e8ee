const { Readable } = require('node:stream');

Readable.from([]).toArray().then((items) => {
  console.log(`is an array: ${Array.isArray(items)}`);
  console.log(`items: ${items.length}`);
});
