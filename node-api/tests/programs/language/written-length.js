// An array asks what its length may be, however often the same place writes it.
'use strict';
const q = [];
for (let i = 0; i < 3; i++) {
  q.push(1, 2, 3);
  q.length = 0;
  q.push(9);
  q.length -= 1;
  [q /* a */.length] = [5];
  console.log(q, q.length);
  q.length++;
  console.log(q.length--, --q.length);
  for (q.length of [2, 1]) console.log(q);
  ({ a: q.length = 3 } = {});
  console.log(q);
}
class L {
  #h = null;
  constructor() {
    this.length = 0;
  }
  add() {
    this.length++;
    return this;
  }
}
console.log(new L().add().add());
for (const bad of [[], undefined]) {
  try {
    bad.length = 1;
    bad.length = -1;
  } catch (e) {
    console.log(e.name, e.message);
  }
}
for (const o of [Object.freeze([1]), Object.freeze({ length: 2 }), 'abc', null]) {
  try {
    o.length = 1;
  } catch (e) {
    console.log(e.message, e.stack.split('\n')[1].trim());
  }
  try {
    o.length++;
  } catch (e) {
    console.log(e.message, e.stack.split('\n')[1].trim());
  }
}
class S extends Array {
  setTo(n) {
    super.length = n;
    return this;
  }
}
console.log(new S(1, 2, 3).setTo(1));
const f = () => {
  q.length = 'x';
};
f();
