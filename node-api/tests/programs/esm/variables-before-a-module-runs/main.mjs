// A `var` of a module has its value from the start: others in its cycle see undefined, and what they write stays.
import './b.mjs';
export var x = 1,
  { y, ...rest } = { y: 2, z: 3, w: { q: 1 } };
var [p, q = 5] = [4];
var un;
export { un as undefinedOne, p as default };
for (var i = 0, n = 2; i < n; i++) var inner = i;
for (var k in { a: 1, b: 2 }) console.log('k', k);
for (var [m, o] of [
  [1, 2],
  [3, 4],
]) {
  var {
    deep: { er },
    ...left
  } = { deep: { er: m }, s: o };
  console.log(er, left);
}
if (x) var cond = 'yes';
else var other = 'no';
export function show() {
  return [x, y, rest, p, q, i, n, inner, k, m, o, er, left, cond, other, un];
}
export function set(v) {
  un = v;
  x = v;
}
var default_ = 0;
console.log(show(), typeof other);
var f = () => {},
  g = function () {},
  h = class {};
console.log(f.name, g.name, h.name);
