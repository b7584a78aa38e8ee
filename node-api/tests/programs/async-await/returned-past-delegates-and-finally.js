// What an async generator waits for when it returns out of loops and past a `finally`, tick by tick.
const log = console.log;
let ticks = 0;
(function count() {
  if (ticks++ < 200) Promise.resolve().then(count);
})();
function* plain() {
  try {
    yield 1;
  } finally {
    log('generator ends', ticks);
  }
}
async function* waiting() {
  try {
    yield 1;
  } finally {
    log('async generator ends', ticks);
  }
}
const functions = {
  async *outOfList() {
    for await (const x of [1]) return 19;
  },
  async *outOfListPastFinally() {
    try {
      for await (const x of [1]) return 19;
    } finally {
      log('finally of a list', ticks);
    }
  },
  async *outOfListPastCatch() {
    try {
      for await (const x of [1]) return 19;
    } catch {}
  },
  async *outOfGenerator() {
    for await (const x of plain()) return 19;
  },
  async *outOfAsyncGenerator() {
    for await (const x of waiting()) return 19;
  },
  async outOfGeneratorInFunction() {
    for await (const x of plain()) return 19;
  },
  async *outOfGeneratorPastFinally() {
    try {
      for await (const x of plain()) return 19;
    } finally {
      log('finally of a generator', ticks);
    }
  },
  async *outOfPlainLoop() {
    try {
      for (const x of [1]) return 19;
    } finally {
      log('finally of a plain loop', ticks);
    }
  },
  async *pastFinally() {
    try {
      return 19;
    } finally {
      log('finally alone', ticks);
    }
  },
  async *pastCatchAndFinally() {
    try {
      return 19;
    } catch {
    } finally {
      log('finally with a catch', ticks);
    }
  },
  async *atOnce() {
    return 19;
  },
};
for (const [name, run] of Object.entries(functions)) {
  const made = run();
  (made.next ? made.next() : made).then((result) => log(name, ticks, result));
}
