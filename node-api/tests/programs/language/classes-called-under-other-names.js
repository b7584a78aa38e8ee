// A class that is called under another name, by a template, or by a built-in function is named in the complaint.
const t = (f) => {
  try {
    console.log(f());
  } catch (e) {
    console.log(e.name + ': ' + e.message);
  }
};
class A {}
class B extends A {}
t(() => [1].map(A));
t(() => (0, A)());
t(() => (() => A)()());
t(() => A``);
t(() => {
  const m = new Map([['a', A]]);
  return m.get('a')();
});
t(() => {
  const f = (C) => C();
  return f(A);
});

const S = A;
const o = { A, k: A };
t(() => S());
t(() => o.k());
t(() => S.apply(null));
t(() => A.call({}));
t(() => Reflect.apply(A, null, []));
const { TextDecoder } = require('util');
t(() => TextDecoder());
t(() => AbortController());
