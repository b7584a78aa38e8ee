// `using` on an iterator ends the iteration, as `return()` does.
function* numbers() {
  try {
    yield 1;
    yield 2;
  } finally {
    console.log('ended');
  }
}
async function* later() {
  try {
    yield 'a';
  } finally {
    await null;
    console.log('ended later');
  }
}

(async () => {
  {
    using iterator = numbers();
    console.log(iterator.next());
  }
  {
    await using iterator = later();
    console.log(await iterator.next());
  }
  {
    using entries = new Map([[1, 2]]).entries();
    console.log(entries.next().value);
  }
  const plain = Iterator.prototype[Symbol.dispose];
  const waiting = Object.getPrototypeOf(Object.getPrototypeOf(later.prototype))[Symbol.asyncDispose];
  console.log(plain.name, plain.length, waiting.name, waiting.length);
  console.log(plain.call({ return: () => 'dropped' }), await waiting.call({ return: () => 'dropped' }));
  console.log(plain.call({}), await waiting.call({}));
  const failing = {
    return: () => {
      throw new Error('no end');
    },
  };
  try {
    plain.call(failing);
  } catch (error) {
    console.log(error.message);
  }
  await waiting.call(failing).catch((error) => console.log('rejected', error.message));
})();
