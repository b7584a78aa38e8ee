// The iterator of a loop that is left is closed outside of every `try` in the loop, and inside of those around it.
const open = (name, last = 3) => ({
  [Symbol.iterator]() {
    let n = 0;
    return {
      next: () => ({ done: n >= last, value: n++ }),
      return() {
        console.log('close', name);
        throw new Error(`cannot close ${name}`);
      },
    };
  },
});
const tell = (name, run) => {
  try {
    console.log(name, run());
  } catch (error) {
    console.log(name, 'threw', error.message);
  }
};
tell('return', () => {
  for (const n of open('a')) {
    try {
      return n;
    } catch (error) {
      console.log('inside', error.message);
    }
  }
});
tell('break', () => {
  for (const n of open('b')) {
    try {
      break;
    } catch (error) {
      console.log('inside', error.message);
    } finally {
      console.log('finally', n);
    }
  }
});
tell('around', () => {
  for (const n of ['x', 'y']) {
    try {
      for (const m of open('c')) return m;
    } catch (error) {
      console.log(n, 'outside', error.message);
    }
  }
  return 'done';
});
tell('continue', () => {
  turns: for (const n of ['x', 'y']) {
    try {
      for (const m of open('d')) {
        try {
          for (const k of open('e')) continue turns;
        } catch (error) {
          console.log(n, 'inside', error.message);
        }
      }
    } catch (error) {
      console.log(n, 'outside', error.message);
    }
  }
  return 'done';
});
tell('throw', () => {
  for (const n of open('f')) {
    try {
      throw new Error('first');
    } finally {
      console.log('finally', n);
    }
  }
});
tell('through a finally', () => {
  for (const n of open('g')) {
    try {
      for (const m of open('h')) {
        try {
          return [n, m];
        } finally {
          console.log('inner');
        }
      }
    } finally {
      console.log('outer');
    }
  }
});
tell('names', () => {
  for (const key in { a: 1, b: 2 }) {
    try {
      for (const n of open('i')) return key + n;
    } catch (error) {
      console.log(key, error.message);
    }
  }
});
