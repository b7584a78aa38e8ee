// An array pattern asks its iterator for as much as it takes, closes it once, and lets what it throws reach the program.
const source = (name, last, more = {}) => ({
  [Symbol.iterator]() {
    let n = 0;
    return {
      next() {
        console.log('next', name, n);
        return { done: n >= last, value: n++ };
      },
      return() {
        console.log('close', name);
        return {};
      },
      ...more,
    };
  },
});
{
  const [a, b = 'default', c] = source('short', 1);
  console.log(a, b, c);
}
{
  const [, a, , ...rest] = source('rest', 5);
  console.log(a, rest);
}
{
  let a, b;
  [a, b] = source('long', 9);
  console.log(a, b);
  [a, b] = [b, a];
  console.log(a, b, ([a] = source('value', 2)) === a);
}
{
  const [a = console.log('asked before the second'), b] = source('order', 0);
  const [] = source('none', 1);
  console.log(a, b);
}
function* parse(text) {
  if (!text) throw new Error('nothing to parse');
  yield text;
}
for (const text of ['', 'b', '', 'd']) {
  try {
    const [first] = parse(text);
    console.log(first);
  } catch (error) {
    console.log(error.message);
  }
}
const broken = {
  next() {
    throw new Error('no next');
  },
};
const worthless = {
  next: () => ({
    done: false,
    get value() {
      throw new Error('no value');
    },
  }),
};
const run = (more) => {
  for (const n of source('loop', 2)) {
    try {
      const [x, y] = source('inner', 3, more);
      console.log(x, y);
    } catch (error) {
      console.log(n, error.message);
    }
    try {
      let x, rest;
      [x, ...rest] = source('rest', 2, more);
      console.log(x, rest);
    } catch (error) {
      console.log(n, error.message);
    }
  }
};
run(broken);
run(worthless);
run({});
const [letter, ...letters] = 'word';
const [[key, value], [other]] = new Map([
  ['a', 1],
  ['b', 2],
]);
const [one] = new Set([1, 2]);
console.log(letter, letters, key, value, other, one);
for (const item of [
  null,
  5,
  {},
  { [Symbol.iterator]: () => 5 },
  { [Symbol.iterator]: () => ({}) },
  { [Symbol.iterator]: () => ({ next: () => 5 }) },
]) {
  try {
    const [x] = item;
  } catch (error) {
    console.log(error.message);
  }
}
