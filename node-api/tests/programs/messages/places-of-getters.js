// Where V8 says that a getter or a setter is called that the text does not name: at what a pattern gives the value to, at
// what is copied; behind a call at the point.
const t = {
  get v() {
    throw new Error('read');
  },
  set w(value) {
    throw new Error('set');
  },
  t() {
    return this;
  },
};
const m = (f) => {
  try {
    f();
  } catch (e) {
    console.log(e.message, e.stack.split('\n')[2].match(/:(\d+:\d+)\)?$/)[1]);
  }
};
m(() => {
  const n = 1;
  const { a, v } = t;
});
m(() => {
  const {
    v: { x },
  } = t;
});
m(() => {
  const { v: x = 3 } = t;
});
m(() => {
  let v;
  ({ v } = t);
});
m(() => {
  let x;
  ({ v: x } = t);
});
const f = ({ v }) => v;
m(() => f(t));
m(() => {
  for (const { v } of [t]) console.log(v);
});
m(() => {
  const n = 1;
  const c = { ...t, n };
});
m(() => {
  const c = { n: 1, ...t };
});
m(() => {
  const { ...c } = t;
});
m(() => t.t().v);
m(() => t.v());
m(() => {
  t.t().w = 1;
});
class T {
  set w(value) {
    throw new Error(value);
  }
}
m(() => {
  new T().w = 1;
});
