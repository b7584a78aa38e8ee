// Powers: of whole numbers, of BigInts, and of what has to be converted first.
'use strict';
let x = 2;
x **= 3;
console.log(
  x,
  2 ** (3 ** 2),
  (-2) ** 3,
  2n ** 64n,
  2 /* a */ ** 3,
  await_(),
  {
    valueOf() {
      return 3;
    },
  } ** 2,
  '2' ** '3',
);
function await_() {
  return 2 ** -1;
}
for (const f of [
  () => 1n ** 2,
  () => 2n ** -1n,
  () => Symbol() ** 1,
  () => x ** undefined,
  () => null ** 0,
  () => NaN ** 0,
]) {
  try {
    console.log(f());
  } catch (e) {
    console.log(e.name, e.message, e.stack.split('\n')[1]);
  }
}
class C {
  ['k' + 2 ** 2] = 10 ** -25;
  static z = 2 ** 10;
}
console.log(new C(), C.z, ((a = 3 ** 3) => a)(), Math.pow.name, Math.pow.length);
const big = 10n;
console.log(big ** 20n);
console.log(
  1.05 ** 12,
  1.1 ** 10,
  10 ** -25,
  10 ** -300,
  2 ** -1074,
  1 ** NaN,
  5 ** 23,
  7 ** 19,
  (-3) ** 35,
  0.1 ** 3,
  1.5 ** 100.5,
);
(() => {
  const k = 5;
  return k ** 2n;
})();
