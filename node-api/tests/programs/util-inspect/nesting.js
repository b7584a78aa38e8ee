console.log({ a: { b: { c: { d: 1 } } } }, [[[[1]]]], { a: [{ b: [{ c: 1 }] }] });
console.log({ a: { b: { c: {} } } }, { a: { b: { c: [] } } }, { a: { b: { c: new Map() } } }, { a: { b: { c: new Map([[1, 2]]) } } });
console.log({ a: { b: { c: () => {} } } }, { a: { b: { c: class X {} } } }, { a: { b: { c: new Date(0) } } }, { a: { b: { c: /x/ } } }, { a: { b: { c: new Set([1]) } } });
console.log({ a: { b: { c: Object.create(null) } } }, { a: { b: { c: Object.assign(Object.create(null), { x: 1 }) } } }, { a: { b: { c: new (class Foo { x = 1; })() } } });
