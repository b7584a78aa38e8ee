// What an async generator waits for when it is returned from within a `yield*`, or past a `finally`, tick by tick.
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
async function* a() {
  for await (const x of [1]) {
    return 19;
  }
}
a()
  .next()
  .then((v) => L('a', tk, v));
async function* b() {
  try {
    for await (const x of [1]) {
      return 19;
    }
  } finally {
    L('bf', tk);
  }
}
b()
  .next()
  .then((v) => L('b', tk, v));
async function* c() {
  try {
    for await (const x of [1]) {
      return 19;
    }
  } catch {}
}
c()
  .next()
  .then((v) => L('c', tk, v));
async function* d() {
  for await (const x of (function* () {
    try {
      yield 1;
    } finally {
      L('sf', tk);
    }
  })()) {
    return 19;
  }
}
d()
  .next()
  .then((v) => L('d', tk, v));
async function* e() {
  for await (const x of (async function* () {
    try {
      yield 1;
    } finally {
      L('af', tk);
    }
  })()) {
    return 19;
  }
}
e()
  .next()
  .then((v) => L('e', tk, v));
async function f() {
  for await (const x of (function* () {
    try {
      yield 1;
    } finally {
      L('sf', tk);
    }
  })()) {
    return 19;
  }
}
f().then((v) => L('f', tk, v));
async function* g() {
  try {
    for await (const x of (function* () {
      yield 1;
    })()) {
      return 19;
    }
  } finally {
    L('gf', tk);
  }
}
g()
  .next()
  .then((v) => L('g', tk, v));
async function* h() {
  try {
    for (const x of [1]) {
      return 19;
    }
  } finally {
    L('hf', tk);
  }
}
h()
  .next()
  .then((v) => L('h', tk, v));
async function* i() {
  try {
    return 19;
  } finally {
    L('if', tk);
  }
}
i()
  .next()
  .then((v) => L('i', tk, v));
async function* j() {
  try {
    return 19;
  } catch {
  } finally {
    L('jf', tk);
  }
}
j()
  .next()
  .then((v) => L('j', tk, v));
async function* k() {
  return 19;
}
k()
  .next()
  .then((v) => L('k', tk, v));
