// Patterns that cannot take a value apart: what V8 says depends on whether the first property has a default value.
const m = (f) => {
  try {
    f();
  } catch (e) {
    console.log(e.message, e.stack.split('\n')[1].match(/:(\d+:\d+)\)?$/)[1]);
  }
};
m(() => {
  const cfg = undefined;
  const { port = 80, host } = cfg;
});
m(() => {
  const cfg = {};
  const { port: p = 80 } = cfg.server;
});
m(() => {
  const cfg = {};
  const { port, host = 'x' } = cfg.server;
});
m(() => [{ a: 1 }, null].map(({ a = 0 }) => a));
m(() => [{ a: 1 }, null].map(({ a }) => a));
m(() => {
  for (const { a = 1 } of [undefined]);
});
m(() => {
  let x;
  ({ x = 1 } = null);
});
m(() => {
  let x;
  ({ y: x = 1 } = null);
});
m(() => {
  const { 'a-b': q = 2 } = null;
});
m(() => {
  const { [1]: q = 2 } = null;
});
m(() => {
  function connect({ host, port = 80 } = {}) {
    return host;
  }
  connect(null);
});
m(() => {
  function listen({ port = 80 } = {}) {
    return port;
  }
  listen(null);
});
m(() => {
  try {
    throw null;
  } catch ({ code = 1 }) {}
});
