// `return()` of a generator that hands over to another leaves its `try` before the iterators of loops are closed.
const source = (name, close = () => ({})) => ({
  [Symbol.iterator]: () => ({
    next: () => ({ done: false, value: name }),
    return() {
      console.log('close', name);
      return close();
    },
  }),
});
function* inner() {
  try {
    const got = yield 'inner';
    console.log('got', got);
    yield 'again';
  } finally {
    console.log('inner ends');
  }
  return 'result';
}
function* outer(make) {
  for (const a of source('a')) {
    try {
      for (const b of source('b')) {
        try {
          console.log('result', yield* make());
        } finally {
          console.log('first');
        }
      }
    } finally {
      console.log('second');
    }
  }
}
for (const make of [inner, () => [7, 8], () => source('c')]) {
  const generator = outer(make);
  console.log(generator.next(), generator.next('given'));
  console.log(generator.return('asked'), generator.next());
}
{
  const generator = outer(inner);
  for (let n = 0; n < 3; n++) console.log(generator.next(n));
  try {
    generator.throw(new Error('thrown'));
  } catch (error) {
    console.log(error.message);
  }
}
{
  const generator = outer(() => ({
    [Symbol.iterator]: () => ({ next: () => ({ value: 1 }), return: () => (console.log('closed'), {}) }),
  }));
  generator.next();
  try {
    generator.throw(new Error('thrown'));
  } catch (error) {
    console.log(error.message);
  }
}
function* kept() {
  for (const a of source('kept', () => {
    throw new Error('cannot close');
  })) {
    try {
      throw new Error('first');
    } catch {
      try {
        return yield* inner();
      } catch (error) {
        console.log('inside', error.message);
      }
    }
  }
}
const generator = kept();
console.log(generator.next());
try {
  console.log(generator.return('asked'));
} catch (error) {
  console.log(error.message);
}
