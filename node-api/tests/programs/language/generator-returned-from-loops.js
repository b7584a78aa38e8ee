// A generator that is returned from closes what its loops iterate over, innermost first.
const source = (name, more = {}) => ({
  [Symbol.iterator]() {
    let n = 0;
    return {
      next: () => ({ value: `${name}${n++}`, done: n > 3 }),
      return(value) {
        console.log('closed', name, value);
        return more.result ?? {};
      },
      ...more.iterator,
    };
  },
});
function* pairs(a, b) {
  outer: for (const x of a) {
    try {
      for (const y of b) {
        if (y === 'b2') continue outer;
        yield x + y;
      }
    } finally {
      console.log('finally', x);
    }
  }
}
let g = pairs(source('a'), source('b'));
console.log(g.next().value, g.return('r'), g.next());
for (const p of pairs(source('a'), source('b'))) {
  console.log(p);
  if (p === 'a1b0') break;
}
const [first] = pairs(source('a'), source('b'));
console.log(first);
// What a closing throws replaces the value.
g = pairs(
  source('a'),
  source('b', {
    iterator: {
      return() {
        throw new Error('cannot close');
      },
    },
  }),
);
g.next();
try {
  g.return(1);
} catch (e) {
  console.log(e.message, g.next());
}
g = pairs(source('a'), source('b', { result: 5 }));
g.next();
try {
  g.return(1);
} catch (e) {
  console.log(e.name, e.message);
}
g = pairs(source('a'), source('b', { iterator: { return: undefined } }));
g.next();
console.log(g.return(2));
g = pairs(source('a'), source('b', { iterator: { return: 5 } }));
g.next();
try {
  g.return(1);
} catch (e) {
  console.log(e.name, e.message);
}
// A generator may wait again while it is being left.
function* slow(it) {
  for (const x of it) {
    try {
      yield x;
    } finally {
      yield 'not yet';
      console.log('now');
    }
  }
}
g = slow(source('s'));
console.log(g.next(), g.return('end'), g.next(), g.next());
function* stays(it) {
  for (const x of it) {
    for (const y of it) {
      try {
        yield y;
      } finally {
        break;
      }
    }
    yield 'on ' + x;
  }
}
g = stays(source('q'));
console.log(g.next(), g.return('end'), g.next(), g.return('end'), g.next());
// What is thrown into it.
g = pairs(source('a'), source('b'));
g.next();
try {
  g.throw(new Error('in'));
} catch (e) {
  console.log(e.message);
}
function* delegated() {
  for (const x of source('d')) yield* pairs([x], source('e'));
}
g = delegated();
console.log(g.next(), g.return(7));
function* ret() {
  for (const x of source('f')) {
    const got = yield x;
    if (got) return got;
  }
}
g = ret();
console.log(g.next(), g.next('out'), g.next());
function* destr() {
  for (const [a = yield 'in head'] of [[], [1]]) yield a;
}
console.log([...destr()]);
function* nested() {
  for (const f of source('n')) {
    const inner = function* () {
      yield f;
    };
    yield* inner();
    label: for (const k of [1, 2]) {
      if (k === 2) break label;
      yield k;
    }
  }
}
for (const v of nested()) {
  console.log(v);
  if (v === 1) break;
}
function* holes() {
  for (const x of 'xyz') for (var y of new Map([[1, 2]])) yield [x, y];
}
for (const v of holes()) {
  console.log(v);
  break;
}
function* using_() {
  for (using x of [
    {
      [Symbol.dispose]() {
        console.log('disposed');
      },
    },
  ])
    yield 1;
}
for (const v of using_()) break;
for (const bad of [
  5,
  null,
  undefined,
  {},
  { [Symbol.iterator]: 3 },
  { [Symbol.iterator]: () => 4 },
  { [Symbol.iterator]: () => ({}) },
  { [Symbol.iterator]: () => ({ next: () => 1 }) },
]) {
  const over = function* (it) {
    for (const x of it) yield x;
  };
  try {
    over(bad).next();
  } catch (e) {
    console.log(e.name, e.message);
  }
}
