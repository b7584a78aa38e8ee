// A class that is no error cannot be asked about one.
const assert = require('assert');
const t = (f) => {
  try {
    f();
    console.log('ok');
  } catch (e) {
    console.log(e.name, e.message);
  }
};
class V {}
class E2 extends Error {}
t(() =>
  assert.throws(() => {
    throw new Error('x');
  }, V),
);
t(() =>
  assert.throws(() => {
    throw new V();
  }, V),
);
t(() =>
  assert.throws(() => {
    throw new E2();
  }, E2),
);
t(() =>
  assert.throws(
    () => {
      throw new Error('q');
    },
    class {},
  ),
);
t(() =>
  assert.doesNotThrow(() => {
    throw new Error('q');
  }, V),
);
assert.rejects(Promise.reject(new Error('z')), V).catch((e) => console.log(e.message));
t(() =>
  assert.throws(
    () => {
      throw new Error('x');
    },
    function classy() {
      return true;
    },
  ),
);
