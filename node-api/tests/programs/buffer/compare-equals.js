const [a, b, c] = ['abc', 'abd', 'ab'].map((s) => Buffer.from(s));
console.log(a.compare(b), b.compare(a), a.compare(a), a.compare(c), c.compare(a), Buffer.compare(a, new Uint8Array([97, 98, 99])));
console.log(a.compare(b, 0, 2), a.compare(b, 1, 3, 1, 3), a.compare(b, 0, 0, 0, 0), a.compare(b, 3), a.compare(b, 0, 3, 3), a.equals(b), a.equals(Buffer.from('abc')), a.equals(new Uint8Array([97, 98, 99])));
console.log([b, a, c].sort(Buffer.compare).map(String));
for (const f of [() => a.compare('abc'), () => a.equals('abc'), () => Buffer.compare(a, [1]), () => Buffer.compare({}, a), () => a.compare(b, -1), () => a.compare(b, 0, 9), () => a.compare(b, 0, 1, 0, 9), () => a.compare(b, '0')]) { try { console.log(f()); } catch (e) { console.log(e.code, e.message); } }
