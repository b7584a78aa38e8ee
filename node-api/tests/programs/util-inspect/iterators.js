const m = new Map([[1, 'a'], [2, 'b'], [3, { c: 1 }]]); const s = new Set(['x', 'y']);
console.log(m.entries(), m.keys(), m.values(), m[Symbol.iterator](), s.values(), s.keys(), s.entries());
const it = m.entries(); it.next(); console.log(it, [...it], it); const k = m.keys(); k.next(); m.delete(2); console.log(k, [...k]);
console.log([1, 2][Symbol.iterator](), 'ab'[Symbol.iterator](), [].entries(), 'a1'.matchAll(/\d/g), new Map().entries(), new Set().values());
const grow = new Set([1]); const seen = []; for (const v of grow) { seen.push(v); if (v < 5) grow.add(v + 1); } console.log(seen);
const shrink = new Map([[1, 1], [2, 2], [3, 3]]); for (const [key] of shrink) { shrink.delete(key); } console.log(shrink.size);
console.log(Object.prototype.toString.call(m.entries()), typeof m.entries().next, m.entries().toString(), m.entries()[Symbol.iterator]() !== m.entries());
