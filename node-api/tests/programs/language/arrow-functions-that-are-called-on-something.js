// An arrow function that is called on something is named after that in a stack, though it does not see it.
class Bus {
  #handlers = {};
  on(name, handler) {
    (this.#handlers[name] ??= []).push(handler);
    return this;
  }
  emit(name, ...args) {
    for (const handler of this.#handlers[name] ?? []) handler.apply(this, args);
  }
  run(handler) {
    handler.call(this);
  }
}
const show = (run) => {
  try {
    run();
  } catch (error) {
    console.log(error.stack.split('\n').slice(0, 3).join('\n').replaceAll(__dirname, '.'));
  }
};
show(() => new Bus().on('x', (v) => v.a.b).emit('x', {}));
show(() => new Bus().run(() => null.x));
const named = () => null.x;
show(() => new Bus().run(named));
show(() => named.call(undefined));
show(() => named.call(null));
show(() => named.call(globalThis));
show(() => named.call('text'));
show(() => named.call([1]));
show(() => named.apply(new Map(), [1]));
show(() => named.apply(new Bus()));
function once(fn) {
  return function (...args) {
    return fn.apply(this, args);
  };
}
const o = { go: once((x) => x.y.z) };
show(() => o.go({}));
show(() => JSON.parse('{"a":1}', (k, v) => v.x.y));
show(() => JSON.stringify({ a: 1 }, (k, v) => v.x.y));
show(() => JSON.stringify({ toJSON: () => null.x }));
show(() => [1].map((x) => named.call([x])));
show(() =>
  named.call(
    new Bus(),
    [1].map((x) => x.y.z),
  ),
);
const inner = () => [1].forEach((x) => x.y.z);
show(() => inner.call(new Bus()));
