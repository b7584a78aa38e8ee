// `flatMap` goes through what its function gives with `yield*`, which says what is missing in its own words.
const { Readable } = require('stream');
(async () => {
  for (const value of [5, undefined, null, {}, Symbol('s'), true, () => {}, 'text', [1, 2], new Set([3])]) {
    try {
      console.log(
        await Readable.from([1])
          .flatMap(() => value)
          .toArray(),
      );
    } catch (error) {
      console.log(error.stack.split('\n').slice(0, 2).join('\n'));
    }
  }
})();
