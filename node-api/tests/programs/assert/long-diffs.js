const assert = require("assert");
const t = (f) => { try { f(); console.log("passed"); } catch (e) { console.log(e.name, e.code, e.generatedMessage, e.operator, "|", e.message); } };

const n = (k, f = (i) => i) => Array.from({ length: k }, (_, i) => f(i));
t(() => assert.deepStrictEqual(n(30), n(30, (i) => (i === 15 ? 'x' : i))));
t(() => assert.deepStrictEqual(n(20), n(21)));
t(() => assert.deepStrictEqual(n(60), n(60, (i) => i * 2)));
t(() => assert.deepStrictEqual(n(14), n(14, (i) => (i === 0 || i === 7 || i === 13 ? -1 : i))));
t(() => assert.deepStrictEqual(Object.fromEntries(n(25).map((i) => ['k' + i, i])), Object.fromEntries(n(25).map((i) => ['k' + i, i === 12 ? 0 : i]))));
t(() => assert.strictEqual(n(60), n(60))); t(() => assert.notDeepStrictEqual(n(60), n(60))); t(() => assert.deepEqual(n(60), n(61))); t(() => assert.strictEqual('a\n'.repeat(20), 'a\n'.repeat(21)));
