const assert = require("assert");
const t = (f) => { try { f(); console.log("passed"); } catch (e) { console.log(e.name, e.code, e.generatedMessage, e.operator, "|", e.message); } };

t(() => assert(true)); t(() => assert(0)); t(() => assert.ok(null)); t(() => assert.ok('', 'given')); t(() => assert());
t(() => assert.ok()); t(() => assert(false, new TypeError('own'))); t(() => assert.equal(typeof 123 === 'string', true));
const x = { a: { b: 0 } };
t(() => assert(x.a.b)); t(() => assert.ok(x.a.b === 1 && 'y')); t(() => assert['ok'](x['a'].b)); t(() => { assert(!x); });
t(() => { const y = 1; assert(y > 2); console.log('never'); }); t(() => assert.strict(0)); t(() => assert.strict.ok(NaN)); t(() => assert(x.a.b, undefined)); t(() => assert(0, null)); t(() => assert(0, 5));
t(() => assert(
  false
));
t(() => assert((() => 0)(), 'text')); t(() => (assert.ok(false), assert.ok(true))); t(() => assert.ok('a)' === ")b"));
