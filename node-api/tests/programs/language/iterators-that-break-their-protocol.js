// What V8 says of iterators that do not give what they should, and of values that are none.
const says = (call) => {
  try {
    call();
    console.log('fine');
  } catch (error) {
    const place = /:(\d+:\d+)\)?$/m.exec(error.stack.split('\n').find((line) => line.includes('iterators-that')) ?? '');
    console.log(`${error.message} at ${place?.[1]}`);
  }
};
const made = (iterator) => ({ [Symbol.iterator]: () => iterator });
const five = 5;
const give = { five, nothing: () => 5 };

const answers = [5, 'text', null, undefined, true];
for (const answer of answers) {
  const iterator = made({
    next() {
      return answer;
    },
  });
  says(() => {
    for (const item of iterator) console.log(item);
  });
  says(() => {
    const [first] = iterator;
    console.log(first);
  });
  says(() => [...iterator]);
  says(() => Math.max(...iterator));
}
says(() => {
  for (const item of made({ next() {} })) console.log(item);
});
says(() => [...made(5)]);

for (const value of [five, {}, undefined, null]) {
  says(() => {
    function* generator() {
      yield* value;
    }
    [...generator()];
  });
  says(() => {
    let first;
    [first] = value;
    return first;
  });
  says(() => Math.max(...value));
}
says(() => {
  function* generator() {
    yield* give.nothing();
  }
  [...generator()];
});
says(() => {
  for (const item of give.five) console.log(item);
});
says(() => {
  for (const item of give.nothing()) console.log(item);
});
says(() => {
  const [first] = give.five;
  console.log(first);
});
says(() => {
  for (const [key, value] of [['a', 1], null]) console.log(key, value);
});
says(() => {
  const [{ name }] = [null];
  console.log(name);
});
says(() => {
  let name;
  ({
    user: { name },
  } = {});
  console.log(name);
});

(async () => {
  const turns = async (value) => {
    try {
      for await (const item of value()) console.log(item);
    } catch (error) {
      console.log(error.message);
    }
    try {
      async function* generator() {
        yield* value();
      }
      for await (const item of generator()) console.log(item);
    } catch (error) {
      console.log(error.message);
    }
  };
  await turns(() => 5);
  try {
    for await (const item of five) console.log(item);
  } catch (error) {
    console.log(error.message);
  }
  try {
    for await (const item of give.missing) console.log(item);
  } catch (error) {
    console.log(error.message);
  }
  await turns(() => ({ [Symbol.asyncIterator]: () => ({ next: () => 7 }) }));
})();
