// A `return`, `break` or `continue` goes where it says, through every `finally` on its way, whatever these catch.
const fail = () => {
  throw new Error('failed');
};
const quietly = (...values) => {
  try {
    console.log('never', ...values, fail());
  } catch (error) {
    console.log('caught', error.message);
  }
};

function value() {
  try {
    return 'value';
  } finally {
    try {
      console.log('parsed', JSON.parse('{'));
    } catch {
      console.log('ignored');
    }
  }
}
console.log(value());

function named() {
  try {
    return () => {};
  } finally {
    try {
      Math.max(1, 2, fail());
    } catch {}
  }
}
console.log(JSON.stringify(named().name));

function two(n) {
  for (let i = 0; i < 2; i++) {
    try {
      try {
        if (i === n) continue;
        if (n === 7) break;
        return `returned at ${i}`;
      } finally {
        console.log('inner', i);
      }
    } finally {
      console.log('outer', i);
      quietly(i);
    }
  }
  return 'end';
}
console.log(two(0), two(5), two(7));

function labels(n) {
  outer: for (const a of ['a', 'b']) {
    try {
      inner: try {
        for (const c of [1, 2]) {
          try {
            if (n === 1) continue outer;
            if (n === 2) break inner;
            if (n === 3) break outer;
            if (n === 4) continue;
            if (n === 5) return a + c;
            if (n === 6) fail();
          } finally {
            console.log('one', a, c);
          }
        }
      } catch (error) {
        return error.message;
      } finally {
        console.log('two', a);
      }
      console.log('behind', a);
    } finally {
      console.log('three', a);
    }
  }
  return 'end';
}
for (let n = 0; n < 7; n++) console.log(n, labels(n));

function cases(n) {
  switch (n) {
    case 1:
      try {
        try {
          break;
        } finally {
          console.log('first');
        }
      } finally {
        console.log('second');
      }
    case 2:
      return 'two';
  }
  return 'broken';
}
console.log(cases(1), cases(2));

function overruled() {
  for (const n of [1, 2]) {
    try {
      return n;
    } finally {
      if (n === 1) continue;
    }
  }
  return 'not reached';
}
console.log(overruled());

async function retry(run, most) {
  for (let n = 1; n <= most; n++) {
    const timer = { stop: async () => console.log('stop', n) };
    try {
      try {
        if (n < 2) continue;
        return await run(n);
      } finally {
        await timer.stop();
      }
    } finally {
      try {
        console.log('close', await Promise.reject(new Error('gone')));
      } catch (error) {
        console.log(error.message);
      }
    }
  }
}

function* pieces(n) {
  try {
    try {
      yield 1;
      if (n) return 'early';
      yield 2;
    } finally {
      quietly('in');
    }
  } finally {
    quietly('out');
  }
  return 'late';
}
for (const n of [0, 1]) {
  const generator = pieces(n);
  console.log(generator.next(), generator.next(), generator.return('asked'), generator.next());
}

class Box {
  constructor(n) {
    try {
      if (n) return;
      this.n = 'set';
    } finally {
      quietly('box');
    }
  }
}
console.log(new Box(0), new Box(1));

retry(async (n) => `ok ${n}`, 3).then(console.log);
