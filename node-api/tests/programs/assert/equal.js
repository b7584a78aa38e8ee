const assert = require("assert");
const t = (f) => { try { f(); console.log("passed"); } catch (e) { console.log(e.name, e.code, e.generatedMessage, e.operator, "|", e.message); } };

for (const [a, b] of [[1, 1], [1, '1'], [1, 2], ['a', 'b'], [NaN, NaN], [null, undefined], [{ a: 1 }, { a: 1 }], [0, false], ['long string that is here', 'another one']]) { t(() => assert.equal(a, b)); t(() => assert.notEqual(a, b)); t(() => assert.strictEqual(a, b)); t(() => assert.notStrictEqual(a, b)); }
t(() => assert.equal(1)); t(() => assert.strictEqual()); t(() => assert.equal(1, 2, 'msg')); t(() => assert.strictEqual(1, 2, 'msg')); t(() => assert.strictEqual(1, 2, new RangeError('mine')));
