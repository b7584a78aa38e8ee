// What an async generator waits for when it is returned from within a `yield*`, tick by tick.
const L = console.log;
let tk = 0;
(function t() {
  if (tk++ < 200) Promise.resolve().then(t);
})();
const show = (n, p) =>
  p.then(
    (v) => L(n, tk, JSON.stringify(v)),
    (e) => L(n, 'E', tk, e?.message ?? e),
  );
async function* arr() {
  try {
    yield* [1, 2];
  } finally {
    L('fin arr', tk);
  }
}
{
  const it = arr();
  show('a1', it.next());
  show('a2', it.return('R'));
  show('a3', it.next());
}
async function* gen() {
  try {
    yield* (function* () {
      try {
        yield 1;
        yield 2;
      } finally {
        L('inner fin', tk);
      }
    })();
  } finally {
    L('fin gen', tk);
  }
}
{
  const it = gen();
  show('g1', it.next());
  show('g2', it.return('R'));
  show('g3', it.next());
}
async function* gen2() {
  try {
    yield* (function* () {
      try {
        yield 1;
        yield 2;
      } finally {
        return Promise.resolve('over');
      }
    })();
  } finally {
    L('fin gen2', tk);
  }
}
{
  const it = gen2();
  show('h1', it.next());
  show('h2', it.return('R'));
  show('h3', it.next());
}
async function* gen3() {
  try {
    yield* (function* () {
      try {
        yield 1;
        yield 2;
      } finally {
        yield 'more';
        return 'x';
      }
    })();
  } finally {
    L('fin gen3', tk);
  }
}
{
  const it = gen3();
  show('i1', it.next());
  show('i2', it.return('R'));
  show('i3', it.next());
  show('i4', it.next());
}
async function* cust() {
  try {
    yield* {
      [Symbol.asyncIterator]() {
        return this;
      },
      next() {
        return { value: 'c', done: false };
      },
      return(v) {
        L('ret', v, tk);
        return {
          get done() {
            L('done');
            return true;
          },
          get value() {
            L('value');
            return 'cv';
          },
        };
      },
    };
  } finally {
    L('fin cust', tk);
  }
}
{
  const it = cust();
  show('c1', it.next());
  show('c2', it.return('R'));
  show('c3', it.next());
}
async function* rej() {
  try {
    yield* {
      [Symbol.asyncIterator]() {
        return this;
      },
      async next() {
        return { value: 'c', done: false };
      },
      async return(v) {
        throw new Error('ret fails');
      },
    };
  } finally {
    L('fin rej', tk);
  }
}
{
  const it = rej();
  show('r1', it.next());
  show('r2', it.return('R'));
  show('r3', it.next());
}
async function* bad() {
  try {
    yield* {
      [Symbol.asyncIterator]() {
        return this;
      },
      async next() {
        return { value: 'c', done: false };
      },
      return() {
        return 5;
      },
    };
  } finally {
    L('fin bad', tk);
  }
}
{
  const it = bad();
  show('b1', it.next());
  show('b2', it.return('R'));
  show('b3', it.next());
}
async function* nothrow() {
  try {
    yield* [1, 2];
  } catch (e) {
    L(e.name, e.message, tk);
  } finally {
    L('fin nt', tk);
  }
}
{
  const it = nothrow();
  show('n1', it.next());
  show('n2', it.throw(new Error('T')));
  show('n3', it.next());
}
async function* nest() {
  try {
    yield* (async function* () {
      try {
        yield* (async function* () {
          try {
            yield 1;
          } finally {
            L('f3', tk);
            await 0;
          }
        })();
      } finally {
        L('f2', tk);
      }
    })();
  } finally {
    L('f1', tk);
  }
}
(async () => {
  for await (const x of nest()) {
    L('x', x, tk);
    break;
  }
  L('after break', tk);
})();
async function* rejval() {
  try {
    yield* [Promise.reject(new Error('pv')), 2];
  } finally {
    L('fin rv', tk);
  }
}
show('v', rejval().next());
async function* sret() {
  yield* {
    [Symbol.iterator]() {
      return {
        next() {
          return { value: Promise.reject(new Error('sr')), done: false };
        },
        return() {
          L('closed', arguments.length, tk);
          return {};
        },
      };
    },
  };
}
show('s', sret().next());
async function* q() {
  const r = yield* (async function* () {
    yield 1;
    return 'R';
  })();
  L('r', r, tk);
  return r;
}
{
  const it = q();
  show('q1', it.next());
  show('q2', it.next());
  show('q3', it.next());
}
for (const bad of [
  null,
  5,
  {},
  { [Symbol.asyncIterator]: 5 },
  {
    [Symbol.asyncIterator]() {
      return 7;
    },
  },
  {
    [Symbol.iterator]() {
      return 7;
    },
  },
  {
    [Symbol.asyncIterator]() {
      return {};
    },
  },
])
  show(
    'bad',
    (async function* () {
      yield* bad;
    })().next(),
  );
