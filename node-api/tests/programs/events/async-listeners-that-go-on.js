// An async listener is still a method of its emitter when it goes on after a wait.
const sleep = (ms) => new Promise((r) => setTimeout(r, ms));
const show = (n) => (e) =>
  console.log(
    n,
    e.stack
      .split('\n')
      .slice(1)
      .filter((l) => /async-listeners/.test(l))
      .map((l) => l.trim().replace(/\/.*\//, '')),
  );
const boom = async () => {
  await null;
  throw new Error('x');
};
const E = require('events');
class Srv extends E {
  constructor() {
    super();
    this.on('own', async () => {
      try {
        await boom();
      } catch (e) {
        show('own')(e);
      }
    });
  }
}
const e = new E(),
  s = new Srv(),
  t = new EventTarget();
const reg = (em, n, f) => em.on(n, f);
e.on('a', async () => {
  try {
    await null;
    throw new Error('q');
  } catch (e) {
    show('a')(e);
  }
});
e.on('b', async function named() {
  try {
    await boom();
  } catch (e) {
    show('b')(e);
  }
});
e.once('c', async () => {
  try {
    await boom();
  } catch (e) {
    show('c')(e);
  }
});
s.on('d', async (x) => {
  try {
    await boom();
  } catch (e) {
    show('d')(e);
  }
});
e.on(
  'e',
  (async () => {
    try {
      await boom();
    } catch (e) {
      show('e')(e);
    }
  }).bind(null),
);
e.on('f', () => {
  (async () => {
    try {
      await boom();
    } catch (e) {
      show('f')(e);
    }
  })();
});
e.on('g', async () => {
  try {
    await boom();
  } catch (e) {
    show('g1')(e);
  }
});
e.on('g', async () => {
  try {
    await null;
    throw new Error('g');
  } catch (e) {
    show('g2')(e);
  }
});
t.addEventListener('x', async () => {
  try {
    await boom();
  } catch (e) {
    show('t')(e);
  }
});
reg(e, 'h', async () => {
  try {
    await boom();
  } catch (e) {
    show('h')(e);
  }
});
e.on(
  'i',
  () => {
    throw new Error('sync');
  },
  { opts: 1 },
);
const st = require('stream').Readable.from(['z']);
st.on('data', async () => {
  try {
    await boom();
  } catch (e) {
    show('data')(e);
  }
});
st.on('end', async () => {
  try {
    await null;
    throw new Error('end');
  } catch (e) {
    show('end')(e);
  }
});
let i = 0;
for (const n of ['a', 'b', 'c', 'e', 'f', 'g', 'h']) setTimeout(() => e.emit(n), (i += 5));
setTimeout(() => s.emit('d'), 60);
setTimeout(() => s.emit('own'), 65);
setTimeout(() => t.dispatchEvent(new Event('x')), 70);
setTimeout(() => {
  try {
    e.emit('i');
  } catch (x) {
    show('i')(x);
  }
}, 75);
