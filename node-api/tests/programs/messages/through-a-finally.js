// Where an error arose, in it and in its callers, is not forgotten while a `finally` runs.
const out = (n, f) => {
  try {
    f();
  } catch (e) {
    const places = e.stack
      .split('\n')
      .slice(1, 4)
      .map((s) => s.trim().replace(/\(?\/.*:(\d+:\d+)\)?/, '$1'));
    console.log(n, e.message, places.join(' | '));
  }
};
const cleanup = () => [1, 2].map((n) => n + 1).join();
const nothing = null;
const one = 1;
class Box {
  #value = 1;
  static read(box) {
    return box.#value;
  }
}
function load() {
  return missing;
}
out(1, () => {
  try {
    return load();
  } finally {
    cleanup();
  }
});
out(2, () => {
  try {
    return one * 2n;
  } finally {
    cleanup();
  }
});
out(3, () => {
  try {
    one++;
  } finally {
    cleanup();
  }
});
out(4, () => {
  try {
    return 'a' in 'text';
  } finally {
    cleanup();
  }
});
out(5, () => {
  try {
    return [1, ...nothing];
  } finally {
    cleanup();
  }
});
out(6, () => {
  try {
    return Box.read({});
  } finally {
    cleanup();
  }
});
out(7, () => {
  try {
    later;
    let later;
  } finally {
    cleanup();
  }
});
out(8, () => {
  try {
    try {
      nothing.x;
    } finally {
      cleanup();
    }
  } finally {
    try {
      load();
    } catch {
      cleanup();
    }
  }
});
function* pieces() {
  try {
    yield nothing.y;
  } finally {
    cleanup();
  }
}
out(9, () => [...pieces()]);
const cb = (x) => x;
out(10, () => cb?.(one.load()));
out(11, () => cb`${one.load()}`);
(async () => {
  try {
    await load();
  } finally {
    cleanup();
  }
})().catch((e) =>
  out(12, () => {
    throw e;
  }),
);
