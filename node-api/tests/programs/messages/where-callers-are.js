// Where a caller is that the engine has no place for: iterators in the second loop, optional calls, words as names.
const show = (name, f) => {
  try {
    f();
  } catch (e) {
    const places = e.stack.split('\n').slice(1, 4);
    console.log(name, places.map((line) => line.trim().replace(/\(?\/.*?(\d+:\d+)\)?$/, '$1')).join(' < '));
  }
};
class Range {
  constructor(a, b) {
    this.a = a;
    this.b = b;
  }
  [Symbol.iterator]() {
    let i = this.a;
    return {
      next: () => {
        if (i > 2) throw new RangeError('too far');
        return { value: i++, done: i > this.b + 1 };
      },
    };
  }
}
show('second loop', () => {
  let s = 0;
  for (const x of [1, 2]) s += x;
  for (const x of new Range(1, 5)) s += x;
});
show('inner loop', () => {
  for (const x of [1, 2]) {
    for (const y of new Range(x, 5)) {
      String(y);
    }
  }
});
show('spread', () => {
  const first = [...new Range(1, 2)];
  const second = [...new Range(1, 9)];
});
const user = {
  name() {
    throw new Error('no name');
  },
  delete(x) {
    throw new Error('deleted');
  },
  catch: (x) => {
    throw new Error('caught');
  },
};
show('optional', () => {
  const a = String(1);
  return user?.name();
});
show('optional twice', () => {
  const a = user?.toString();
  const b = user?.name();
});
show('word', () => {
  user.delete(5);
});
show('word 2', () => user.catch(5).then);
show('word 3', () => user.finally());
show('convert', () => {
  const item = {
    toString() {
      throw new Error('no text');
    },
  };
  const prefix = 'Price: ';
  const text = prefix + item;
});
show('compare', () => {
  const x = {
    valueOf() {
      throw new Error('no value');
    },
  };
  let r = 0;
  if (x > 1) r = 1;
});
function* values() {
  null.x;
}
show('computed method in a loop', () => {
  for (const [method, argument] of [['next', 1]]) {
    values()[method](argument);
  }
});
show('thrown into', () => {
  for (const x of [1]) values().throw(new Error('in'));
});
