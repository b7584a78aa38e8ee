// Methods whose computed names are variables of an outer function, and classes that extend one.
const { EventEmitter, sym } = { EventEmitter: class E {}, sym: 's' };
(async () => {
  class My extends EventEmitter {
    [sym](err) {}
  }
  const m = new My();
  console.log(1, m);
  new EventEmitter();
})().catch((e) => console.log(e.message));
(async () => {
  await 1;
  class My extends EventEmitter {}
  const m = new My();
  console.log(2, m);
  new EventEmitter();
})().catch((e) => console.log(e.message));
(() => {
  class My extends EventEmitter {
    [sym](err) {}
  }
  const m = new My();
  console.log(3, m);
})();
(async () => {
  class Ev extends Object {
    constructor(d) {
      super();
      this.d = d;
    }
  }
  class My extends EventEmitter {
    [sym](err) {}
  }
  console.log(4, new My());
})().catch((e) => console.log(e.message));
(async () => {
  try {
    await 1;
  } catch (x) {
    console.log(x);
  }
  class My extends EventEmitter {
    [sym](err) {}
  }
  console.log(5, new My());
})().catch((e) => console.log(e.message));
(async () => {
  try {
    for await (const [v] of [[1]]) console.log(v);
  } catch (x) {
    console.log(x.name);
  }
  class My extends EventEmitter {
    [sym](err) {}
  }
  console.log(6, new My());
})().catch((e) => console.log(e.message));
(async () => {
  try {
    throw 1;
  } catch (x) {
    console.log(x.name);
  }
  class My extends EventEmitter {}
  console.log(7, new My());
  try {
    new EventEmitter();
  } catch (x) {
    console.log(x.code, x.message);
  }
})().catch((e) => console.log(e.message));
(async () => {
  class My extends EventEmitter {
    [sym](err, ev) {
      console.log('captured', err, ev);
    }
  }
  const m = new My();
  try {
    new EventEmitter();
  } catch (x) {
    console.log(x.code);
  }
  console.log(8);
})().catch((e) => console.log(e.message));
