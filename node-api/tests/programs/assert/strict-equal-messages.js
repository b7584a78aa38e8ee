const assert = require("assert");
const t = (f) => { try { f(); console.log("passed"); } catch (e) { console.log(e.name, e.code, e.generatedMessage, e.operator, "|", e.message); } };

for (const [a, b] of [[1, 2], [0, -0], ['abc', 'abd'], ['abcdefg', 'abcdxfg'], ['hello world', 'hello there'], [[1, 2], [1, 2]], [{ a: 1 }, { a: 1, b: 2 }], [() => {}, () => {}], [Symbol('a'), Symbol('b')], [1n, 1], [null, undefined], ['a\nb', 'a\nc'], [new Date(0), new Date(0)], [/a/, /a/], [1, { a: 1 }], ['x'.repeat(50), 'x'.repeat(49) + 'y'], [true, 'true'], ['', 'a'], [123456789012, 5]]) t(() => assert.strictEqual(a, b));
for (const a of [1, 'abcdefgh', { a: 1 }, [1, 2, 3], () => {}, null, 'a\nb']) t(() => assert.notStrictEqual(a, a));
