const c = structuredClone;
console.log(c(1), c('s'), c(null), c(undefined), c(true), c(5n), c(-0), c(NaN));
console.log(c([1, , 3]), c(Object.assign([1], { x: 1 })), c({ a: undefined, b: { c: [1, { d: 2 }] } }), c(new Date(5)), c(/a+/gi), c(new Map([[{ k: 1 }, [2]]])), c(new Set(['x', { y: 1 }])));
console.log(c([Object(1), Object('s'), Object(false), Object(2n)]), c(new Uint8Array([1, 2])), c(new Float64Array([1.5])), c(new DataView(new ArrayBuffer(2))), c(new ArrayBuffer(3)));
class P { #h = 1; x = 2; get y() { return 3; } m() {} } const p = c(new P()); console.log(p, p.constructor === Object, p instanceof P);
console.log(c(Object.create({ inherited: 1 }, { own: { value: 1, enumerable: true }, hidden: { value: 2 } })), c({ get g() { return 'computed'; }, [Symbol('s')]: 1 }), c(Object.create(null)));
console.log(c(Object.assign(/x/g, { lastIndex: 4 })).lastIndex, c(new (class M extends Map {})([[1, 2]])).constructor.name, c(Buffer.from('hi')));
