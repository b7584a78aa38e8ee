const assert = require("assert");
const t = (f) => { try { f(); console.log("passed"); } catch (e) { console.log(e.name, e.code, e.generatedMessage, e.operator, "|", e.message); } };

for (const [a, b] of [[[1, 2, 3], [1, 2, 4]], [{ a: 1, b: { c: [1, 2] } }, { a: 1, b: { c: [1, 3] } }], [{ a: 1 }, { b: 1 }], [[1, [2, [3]]], [1, [2, [4]]]], [new Map([[1, 2]]), new Map([[1, 3]])], [new Set([1]), new Set([2])], [{ a: undefined }, {}], [[1, 2, 3], [1, 2]], [1, '1'], ['abc', 'abd'], [{ z: 1, a: 2 }, { a: 2, z: 2 }], [new Error('a'), new Error('b')], [new Date(0), new Date(1)], [/a/g, /a/i], [NaN, 1], [{ a: 'x'.repeat(100) }, { a: 'y' }], [Object.create(null), {}], [[], {}], [Buffer.from('a'), Buffer.from('b')]]) t(() => assert.deepStrictEqual(a, b));
t(() => assert.deepStrictEqual({ a: 1 }, { a: 2 }, 'custom text')); t(() => assert.deepStrictEqual({ a: 1 })); t(() => assert.notDeepStrictEqual({ a: 1 }, { a: 1 })); t(() => assert.notDeepStrictEqual(1, 1)); t(() => assert.notDeepStrictEqual([1], [2]));
class A { constructor() { this.v = 1; } } class B { constructor() { this.v = 1; } } t(() => assert.deepStrictEqual(new A(), new B()));
