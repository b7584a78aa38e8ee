const assert = require('assert');
console.log(assert.strict === require('assert/strict'), assert.strict.equal === assert.strictEqual, assert.strict.strict === assert.strict, assert.ok === assert, assert.name, assert.strict.deepEqual.name);
console.log(Object.keys(assert));
const { Assert } = assert; const a = new Assert({ diff: 'full' }); try { a.equal(1, '1'); } catch (e) { console.log(e.operator, e.diff, e.message); }
const loose = new Assert({ strict: false }); loose.equal(1, '1'); try { Assert(); } catch (e) { console.log(e.code, e.message); } try { new Assert({ diff: 'x' }); } catch (e) { console.log(e.code, e.message); }
class P { v = 1; } class Q { v = 1; } new Assert({ skipPrototype: true }).deepStrictEqual(new P(), new Q()); console.log('skipped');
