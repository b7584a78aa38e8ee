// An async callback is still a method of its timer when it goes on after a wait.
const sleep = (ms) => new Promise((r) => setTimeout(r, ms));
const show = (n) => (e) =>
  console.log(
    n,
    e.stack
      .split('\n')
      .slice(1)
      .filter((l) => /async-callbacks-that/.test(l))
      .map((l) => l.trim().replace(/\/.*\//, '')),
  );
const boom = async () => {
  await sleep(1);
  throw new Error('x');
};
setTimeout(async () => {
  try {
    await null;
    throw new Error('a');
  } catch (e) {
    show(1)(e);
  }
}, 20);
setTimeout(async () => {
  try {
    await boom();
  } catch (e) {
    show(2)(e);
  }
}, 40);
setTimeout(async function named() {
  try {
    await sleep(1);
    await boom();
  } catch (e) {
    show(3)(e);
  }
}, 60);
setImmediate(async () => {
  try {
    await boom();
  } catch (e) {
    show(4)(e);
  }
});
setImmediate(async function imm() {
  try {
    await null;
    throw new Error('i');
  } catch (e) {
    show(5)(e);
  }
});
process.nextTick(async () => {
  try {
    await null;
    throw new Error('t');
  } catch (e) {
    show(6)(e);
  }
});
queueMicrotask(async () => {
  try {
    await null;
    throw new Error('m');
  } catch (e) {
    show(7)(e);
  }
});
const o = {
  async m() {
    try {
      await boom();
    } catch (e) {
      show(8)(e);
    }
  },
  arrow: async () => {
    try {
      await boom();
    } catch (e) {
      show(9)(e);
    }
  },
};
setTimeout(async () => {
  await inner();
  async function inner() {
    try {
      await boom();
    } catch (e) {
      show(11)(e);
    }
  }
}, 80);
setTimeout(async () => {
  await (async () => {
    try {
      await boom();
    } catch (e) {
      show(13)(e);
    }
  })();
}, 100);
