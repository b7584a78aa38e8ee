// What an async generator waits for when it is returned from within a `yield*`, tick by tick.
const log = console.log;
let ticks = 0;
(function count() {
  if (ticks++ < 200) Promise.resolve().then(count);
})();
const show = (name, promise) =>
  promise.then(
    (result) => log(name, ticks, JSON.stringify(result)),
    (error) => log(name, 'E', ticks, error?.message ?? error),
  );

async function* over(name, inner) {
  try {
    yield* inner();
  } finally {
    log(name, 'finally', ticks);
  }
}
const custom = (end) => ({
  [Symbol.asyncIterator]() {
    return this;
  },
  async next() {
    return { value: 'c', done: false };
  },
  return: end,
});
const returned = {
  list: () => [1, 2],
  *generator() {
    try {
      yield 1;
      yield 2;
    } finally {
      log('within', ticks);
    }
  },
  *generatorThatReturns() {
    try {
      yield 1;
    } finally {
      return Promise.resolve('over');
    }
  },
  *generatorThatGoesOn() {
    try {
      yield 1;
    } finally {
      yield 'more';
      return 'x';
    }
  },
  getters: () =>
    custom((value) => {
      log('return', value, ticks);
      return {
        get done() {
          log('done');
          return true;
        },
        get value() {
          log('value');
          return 'of a getter';
        },
      };
    }),
  rejecting: () =>
    custom(async () => {
      throw new Error('return fails');
    }),
  noObject: () => custom(() => 5),
  text: () => custom(() => 'text'),
};
for (const [name, inner] of Object.entries(returned)) {
  const iterator = over(name, inner);
  show(`${name} next`, iterator.next());
  show(`${name} return`, iterator.return('R'));
  show(`${name} then`, iterator.next());
  show(`${name} last`, iterator.next());
}

async function* withoutThrow() {
  try {
    yield* [1, 2];
  } catch (error) {
    log(error.name, error.message, ticks);
  } finally {
    log('withoutThrow finally', ticks);
  }
}
const thrown = withoutThrow();
show('withoutThrow next', thrown.next());
show('withoutThrow throw', thrown.throw(new Error('T')));
show('withoutThrow then', thrown.next());

async function* innermost() {
  try {
    yield 1;
  } finally {
    log('innermost finally', ticks);
    await 0;
  }
}
(async () => {
  for await (const x of over('outer', () => over('middle', innermost))) {
    log('x', x, ticks);
    break;
  }
  log('after break', ticks);
})();
show('rejected value', over('rejected', () => [Promise.reject(new Error('rejected')), 2]).next());
