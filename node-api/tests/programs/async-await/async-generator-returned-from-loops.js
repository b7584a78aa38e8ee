// The same for loops that wait, in async generators.
const source = (name, more = {}) => ({
  [Symbol.asyncIterator]() {
    let n = 0;
    return {
      async next() {
        return { value: `${name}${n++}`, done: n > 3 };
      },
      async return(value) {
        console.log('closed', name, value);
        return more.result ?? {};
      },
      ...more.iterator,
    };
  },
});
async function* map(it, f) {
  for await (const x of it) {
    try {
      yield f(x);
    } finally {
      console.log('finally', x);
    }
  }
}
async function* both(a, b) {
  for await (const x of a) for (const y of b) yield x + y;
}
const list = {
  *[Symbol.iterator]() {
    try {
      yield 1;
      yield 2;
    } finally {
      console.log('list closed');
    }
  },
};
(async () => {
  for await (const v of map(
    map(source('a'), (x) => x + '!'),
    (x) => x + '?',
  )) {
    console.log(v);
    break;
  }
  let g = map(source('b'), String);
  console.log(await g.next(), await g.return(Promise.resolve('r')), await g.next());
  g = both(source('c'), list);
  console.log(await g.next(), await g.return(3));
  g = map(source('d', { result: 5 }), String);
  await g.next();
  await g.return(1).catch((e) => console.log(e.name, e.message));
  g = map(
    source('e', {
      iterator: {
        return() {
          throw new Error('no');
        },
      },
    }),
    String,
  );
  await g.next();
  await g.return(1).catch((e) => console.log(e.name, e.message));
  g = map(source('f', { iterator: { return: null } }), String);
  await g.next();
  console.log(await g.return(1));
  g = map(source('g'), String);
  await g.next();
  await g.throw(new Error('thrown')).catch((e) => console.log(e.message));
  g = map([Promise.resolve('p'), 'q'], String);
  console.log(await g.next(), await g.return(1));
  g = map(list, String);
  console.log(await g.next(), await g.return(1));
  g = both(source('h', { iterator: { next: () => Promise.reject(new Error('next')) } }), list);
  await g.next().catch((e) => console.log(e.message));
  const order = [];
  g = map(source('i'), String);
  await g.next();
  const tick = async (n) => {
    for (let i = 0; i < n; i++) await null;
    order.push(n);
  };
  await Promise.all([g.return(1).then(() => order.push('returned')), ...[1, 2, 3, 4, 5, 6, 7, 8].map(tick)]);
  console.log(order.join());
  for (const bad of [5, null, undefined, {}, { [Symbol.asyncIterator]: 3 }, { [Symbol.asyncIterator]: () => 4 }])
    await map(bad, String)
      .next()
      .catch((e) => console.log(e.name, e.message));
})();
