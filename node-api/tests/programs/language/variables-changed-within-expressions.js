// Variables that an expression changes after it has read them, and before.
function f() {
  let i = 1;
  const out = [];
  out.push(i + (i = 5));
  i = 1;
  out.push(i + i++);
  i = 1;
  out.push(i++ + i);
  i = 1;
  out.push(i + ++i);
  i = 1;
  out.push([i, i++, i]);
  i = 1;
  out.push(i < (i = 0));
  i = 1;
  out.push(i - (i += 2));
  i = 1;
  out.push(((a, b, c) => [a, b, c])(i, i++, i));
  i = 1;
  const o = { [i]: i++, [i]: i };
  out.push(o);
  i = 1;
  out.push(`${i}${i++}${i}`);
  i = 1;
  out.push(i === i++, i == (i = 9), i !== ++i);
  i = 2;
  out.push(i ** (i = 3));
  i = 1;
  out.push(i << (i = 3));
  i = 'a';
  out.push(i in { a: (i = 'b') });
  i = 1;
  out.push((i, i++), i && (i = 0), i || (i = 4), i ?? 1);
  i = 1;
  i = i + (i = 10) + i;
  out.push(i);
  i = 1;
  i += (i = 5) + i;
  out.push(i);
  let a = [1, 2, 3];
  i = 0;
  a[i] = i = 2;
  out.push(a, i);
  i = 0;
  a[i++] = i++ + i;
  out.push(a, i);
  i = 0;
  out.push(a[i] + a[(i = 1)]);
  let b = a;
  out.push(b[((b = [9, 8]), 0)], a.concat((a = [0])));
  let s = 'x';
  out.push(s + (s = 'y') + s, s.concat((s = 'z')));
  let q = { v: 1 };
  out.push(q.v + (q = { v: 5 }).v + q.v);
  let fn = (x) => 'old' + x;
  out.push(fn(((fn = () => 'new'), 1)));
  out.push([...a, (a = [7]), ...a]);
  let n = 1;
  out.push(new Array(n, (n = 2), n));
  let t = (st, ...v) => v.join();
  let z = 1;
  out.push(t`${z}${z++}${z}`);
  let w = 1;
  out.push(w instanceof (w = Number), typeof w);
  let c = true;
  out.push(c ? (c = false) : c, c);
  let d = 1;
  out.push({ d, e: (d = 2), f: d });
  let [g = 1, h = (g = 3)] = [];
  out.push(g, h);
  let k = 1;
  for (k of [k, (k = 5), k]) out.push(k);
  return out;
}
console.log(f());
var x = 0;
console.log(x < (x = 1), x + (x = 3), x, x * x++ * x);
function g(p, r = p + (p = 2) + p) {
  p = p + (p = 3);
  return [p, r, arguments[0]];
}
console.log(g(1));
const h = (p) => p - (p = 1);
console.log(h(5));
function* gen(p) {
  const r = p + (yield p) + (p = 4);
  yield r;
}
const it = gen(1);
console.log(it.next().value, it.next(10).value);
async function as(p) {
  return p + (await (p = 2)) + p;
}
as(1).then(console.log);
async function bs() {
  let v = 1;
  const add = async () => {
    v = v + (await 5);
  };
  await Promise.all([add(), add()]);
  return v;
}
bs().then(console.log);
let top1 = 1;
const r1 = top1 + (() => (top1 = 5))() + top1;
console.log(r1);
(function () {
  let m = 1;
  const inc = () => ++m;
  console.log(m + inc() + m, [m, inc(), m], m < inc(), m * inc());
})();
function loopy() {
  let s = 0;
  for (let i = 0; i < 3; i++) {
    s = s + (s += i) * 2;
  }
  return s;
}
console.log(loopy());
function cl() {
  let v = 1;
  return [v + (v = 2), () => v][0];
}
console.log(cl());
function sw(v) {
  switch (v) {
    case (v = 2):
      return 'changed';
    case 1:
      return 'one';
    default:
      return 'def';
  }
}
console.log(sw(1));
function del(v) {
  return [v.a + delete v.a + v.a, v, (v = null), v];
}
console.log(del({ a: 1 }));
