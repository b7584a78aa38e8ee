const l = ['a', 'bc', 'def'].map((s) => Buffer.from(s));
console.log(Buffer.concat(l), Buffer.concat(l, 4), Buffer.concat(l, 8), Buffer.concat([]), Buffer.concat([], 5), Buffer.concat([new Uint8Array(2), l[0]]), Buffer.concat(l, 0));
console.log(Buffer.from([1, 2, 3, 4]).swap16(), Buffer.from([1, 2, 3, 4]).swap32(), Buffer.from([1, 2, 3, 4, 5, 6, 7, 8]).swap64());
for (const f of [() => Buffer.concat(), () => Buffer.concat('x'), () => Buffer.concat(['x']), () => Buffer.concat(l, -1), () => Buffer.concat(l, 'x'), () => Buffer.concat([l[0], null]), () => Buffer.alloc(3).swap16(), () => Buffer.alloc(6).swap32(), () => Buffer.alloc(9).swap64()]) { try { console.log(f()); } catch (e) { console.log(e.name, e.code, e.message); } }
