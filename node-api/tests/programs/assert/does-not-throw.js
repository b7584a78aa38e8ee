const assert = require("assert");
const t = (f) => { try { f(); console.log("passed"); } catch (e) { console.log(e.name, e.code, e.generatedMessage, e.operator, "|", e.message); } };

const boom = (e) => () => { throw e; };
t(() => assert.doesNotThrow(() => {})); t(() => assert.doesNotThrow(boom(new Error('e')))); t(() => assert.doesNotThrow(boom(new Error('e')), 'note')); t(() => assert.doesNotThrow(boom(new TypeError('e')), TypeError, 'n')); t(() => assert.doesNotThrow(boom(new TypeError('e')), RangeError)); t(() => assert.doesNotThrow(boom(new Error('e')), /e/)); t(() => assert.doesNotThrow(boom(new Error('e')), /x/)); t(() => assert.doesNotThrow(boom(5))); t(() => assert.doesNotThrow(boom(5), {}));
t(() => assert.ifError(null)); t(() => assert.ifError(undefined)); t(() => assert.ifError(0)); t(() => assert.ifError('e')); t(() => assert.ifError(new Error('io'))); t(() => assert.ifError(new RangeError())); t(() => assert.ifError({ message: 'm' })); t(() => assert.ifError({ a: 1 }));
t(() => assert.match('abc', /b/)); t(() => assert.match('abc', /x/)); t(() => assert.match(5, /x/)); t(() => assert.match('abc', 'x')); t(() => assert.match('abc', /x/, 'm')); t(() => assert.doesNotMatch('abc', /b/)); t(() => assert.doesNotMatch('abc', /x/)); t(() => assert.doesNotMatch(null, /x/)); t(() => assert.match('a', /b/, new TypeError('t')));
