// Stacks of errors in what an async generator delegates to.
async function* outer(src) {
  yield* src;
}
(async () => {
  for (const make of [
    () =>
      (function* inner() {
        yield 1;
        throw new Error('generator');
      })(),
    () => ({
      [Symbol.iterator]() {
        return {
          next() {
            throw new Error('object');
          },
        };
      },
    }),
    () =>
      (async function* () {
        yield 1;
        throw new Error('async');
      })(),
    () => ({
      [Symbol.asyncIterator]() {
        return {
          next() {
            throw new Error('custom');
          },
        };
      },
    }),
  ]) {
    const it = outer(make());
    try {
      await it.next();
      await it.next();
    } catch (x) {
      console.log(x.stack);
    }
  }
})();
