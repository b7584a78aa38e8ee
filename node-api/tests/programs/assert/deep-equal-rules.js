const assert = require("assert");
const t = (f) => { try { f(); console.log("passed"); } catch (e) { console.log(e.name, e.code, e.generatedMessage, e.operator, "|", e.message); } };

const same = (a, b) => { const r = []; for (const m of ['deepEqual', 'deepStrictEqual', 'partialDeepStrictEqual']) { try { assert[m](a, b); r.push(true); } catch (e) { r.push(e.code === 'ERR_ASSERTION' ? false : e); } } console.log(r.join(' '), require('util').isDeepStrictEqual(a, b)); };
same(1, '1'); same([1, 2], ['1', 2]); same({ a: 1 }, { a: true }); same(NaN, NaN); same(0, -0); same(null, undefined); same([null], [undefined]); same([, 1], [undefined, 1]);
same(new Map([[{ a: 1 }, 1]]), new Map([[{ a: 1 }, 1]])); same(new Set([[1], [2]]), new Set([[2], [1]])); same(new Set([1]), new Set(['1'])); same(new Map([[1, 'a'], [2, 'b']]), new Map([[2, 'b'], [1, 'a']]));
same(new Date(5), new Date(5)); same(new Date(5), 5); same(/a/g, /a/g); same(/a/g, /a/); same(new Error('x'), new Error('x')); same(new Error('x'), new TypeError('x')); same(new Error('x', { cause: 1 }), new Error('x', { cause: 2 }));
same([1, 2, 3], { 0: 1, 1: 2, 2: 3, length: 3 }); same({ a: 1, b: 2 }, { b: 2, a: 1 }); same({ a: 1, b: 2 }, { a: 1 }); same([1, 2, 3], [1, 3]); same(Object(1), Object(1)); same(Object('a'), 'a');
same(new Uint8Array([1, 2]), new Uint8Array([1, 2])); same(new Uint8Array([1]), Buffer.from([1])); same(new Float32Array([0]), new Float32Array([-0])); same(new ArrayBuffer(2), new ArrayBuffer(2));
const s = Symbol('s'); same({ [s]: 1 }, { [s]: 1 }); same({ [s]: 1 }, { [s]: 2 }); same({ [s]: 1 }, {}); same(Object.create({ a: 1 }), Object.create({ a: 2 })); same({}, Object.create(null)); same(Object.assign([1], { x: 1 }), [1]);
const c1 = {}; c1.c = c1; const c2 = {}; c2.c = c2; same(c1, c2); const c3 = { c: {} }; c3.c.c = c3; same(c1, c3); same(() => {}, () => {}); const f = () => {}; same([f], [f]); same(Symbol.iterator, Symbol.iterator); same(1n, 1); same('a', ['a']); same(new Proxy([1], {}), [1]); same(new WeakMap(), new WeakMap()); same(Promise.resolve(1), Promise.resolve(1));
same((function () { return arguments; })(1), (function () { return arguments; })(1)); same((function () { return arguments; })(1), [1]); same([undefined], [null]); same({ a: [{ b: new Set([{ c: 1 }]) }] }, { a: [{ b: new Set([{ c: 1 }]) }] });
