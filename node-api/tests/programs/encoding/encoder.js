const te = new TextEncoder();
console.log(te.encode('h\u20ac\ud83d\ude00'), te.encode(), te.encode(undefined), te.encode(null), te.encode(5), te.encode('\ud800x'), te.encoding);
for (const n of [0, 1, 3, 4, 5, 8]) console.log(n, te.encodeInto('a\u20ac\ud83d\ude00b', new Uint8Array(n)));
console.log(te, [te], Object.prototype.toString.call(te), { a: { b: { c: te } } });
for (const f of [() => te.encodeInto('x'), () => te.encodeInto(5, new Uint8Array(1)), () => te.encodeInto('x', new Uint16Array(1)), () => TextEncoder.prototype.encode.call({}), () => te.encode(Symbol('s')), () => TextEncoder()]) { try { console.log(f()); } catch (e) { console.log(e.name, e.code, e.message); } }
