const p = new URLSearchParams('?a=1&b=2&a=3&c=%20+%zz&d');
console.log(p, p.get('a'), p.get('z'), p.getAll('a'), p.has('a', '3'), p.has('a', '9'), p.size, p.toString());
p.append('e', '\u00e9&='); p.set('a', '9'); p.delete('b'); p.delete('c', 'no'); p.sort(); console.log(String(p));
p.forEach((v, k, s) => console.log(k, v, s === p)); console.log([...p], [...p.keys()], [...p.values()], p.entries().next());
for (const i of [{ x: 1, y: [2, 3] }, [['a', 'b'], ['c', 'd']], new Map([['m', 1]]), null, undefined, 5, new URLSearchParams('z=1'), 'a=b=c&&=x', '']) console.log(new URLSearchParams(i));
for (const f of [() => new URLSearchParams([1]), () => new URLSearchParams([['a']]), () => new URLSearchParams(Symbol('x')), () => p.get(), () => p.append('x'), () => p.forEach(5), () => URLSearchParams.prototype.get.call({}, 'x'), () => new URLSearchParams({ [Symbol.iterator]: 5 })]) { try { console.log(f()); } catch (e) { console.log(e.name, e.code, e.message); } }
const u = new URL('http://h/?x=1'); u.searchParams.append('y', 'a b'); console.log(u.href); u.search = '?z=9'; console.log([...u.searchParams]); u.searchParams.delete('z'); console.log(u.href, JSON.stringify(u.search));
console.log(new URLSearchParams({ a: "~*()'!-._ " }).toString()); const q = new URLSearchParams('a=1'); for (const [k, v] of q) { if (q.size < 3) q.append(k + k, v); console.log(k); }
