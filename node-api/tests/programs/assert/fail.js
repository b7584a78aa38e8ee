const assert = require("assert");
const t = (f) => { try { f(); console.log("passed"); } catch (e) { console.log(e.name, e.code, e.generatedMessage, e.operator, "|", e.message); } };

t(() => assert.fail()); t(() => assert.fail('text')); t(() => assert.fail(new TypeError('own'))); t(() => assert.fail(null)); t(() => assert.fail(undefined, 1)); t(() => assert.fail(1, 2)); t(() => assert.fail(1, 2, 'm')); t(() => assert.fail(1, 2, undefined, '>')); t(() => assert.fail(1, 2, new RangeError('r'))); t(() => assert.fail('a', 'b', 'c', 'd'));
