const assert = require("assert");
const t = (f) => { try { f(); console.log("passed"); } catch (e) { console.log(e.name, e.code, e.generatedMessage, e.operator, "|", e.message); } };

t(() => assert.partialDeepStrictEqual({ a: 1, b: { c: 2, d: 3 } }, { b: { c: 2 } })); t(() => assert.partialDeepStrictEqual({ a: 1 }, { a: 2 })); t(() => assert.partialDeepStrictEqual({ a: 1, b: 2 }, { a: 1, c: 3 })); t(() => assert.partialDeepStrictEqual([1, 2, 3], [2])); t(() => assert.partialDeepStrictEqual(new Set([1, 2]), new Set([2]))); t(() => assert.partialDeepStrictEqual(new Map([[1, 2], [3, 4]]), new Map([[3, 5]])));
