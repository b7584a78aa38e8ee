const o = { n: 'o' }; o.self = o; o.list = [o, new Map([['o', o]]), new Set([o])];
const k = structuredClone(o); console.log(k, k.self === k, k.list[0] === k, k.list[1].get('o') === k, k !== o);
const shared = { v: 1 }; const r = structuredClone({ a: shared, b: shared }); console.log(r.a === r.b, r.a !== shared);
const buf = new ArrayBuffer(4); const v = structuredClone([new Uint8Array(buf, 1, 2), new Uint8Array(buf)]); console.log(v[0].buffer === v[1].buffer, v[0].byteOffset, v[0].length);
const e = new Error('loop'); e.cause = e; const f = structuredClone(e); console.log(f.cause === f);
