const a = { name: 'a' }; a.self = a; console.log(a);
const b = { x: {} }; b.x.b = b; b.x.x = b.x; console.log(b);
const arr = [1]; arr.push(arr, [arr]); console.log(arr);
const m = new Map(); m.set('m', m); const s = new Set(); s.add(s); console.log(m, s);
class Node2 { constructor(v) { this.v = v; this.next = null; } } const n1 = new Node2(1), n2 = new Node2(2); n1.next = n2; n2.next = n1; console.log(n1, { first: n1, second: n2 });
const shared = { s: 1 }; console.log({ one: shared, two: shared });
const f = () => {}; f.f = f; console.log(f); const { inspect } = require('util'); console.log(inspect(a, { compact: true }), inspect(b, { compact: false }));
