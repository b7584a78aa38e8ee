const { Readable } = require('node:stream');

Readable.from(['a', 'b']).toArray().then((items) => {
  console.log(`then: ${items.join()}`);
});
console.log('main script');
