const assert = require('assert');
const t = async (p) => { try { console.log('passed', await p); } catch (e) { console.log(e.name, e.code, e.operator, '|', e.message); } };
(async () => {
  const no = (e) => Promise.reject(e);
  await t(assert.rejects(no(new Error('e')))); await t(assert.rejects(Promise.resolve(1))); await t(assert.rejects(async () => { throw new TypeError('t'); }, TypeError)); await t(assert.rejects(async () => { throw new TypeError('t'); }, RangeError));
  await t(assert.rejects(() => 5)); await t(assert.rejects(5)); await t(assert.rejects(() => { throw new Error('sync'); })); await t(assert.rejects(no(new Error('e')), { message: 'f' })); await t(assert.rejects(Promise.resolve(), TypeError, 'note'));
  await t(assert.doesNotReject(Promise.resolve(1))); await t(assert.doesNotReject(no(new Error('e')))); await t(assert.doesNotReject(no(new Error('e')), 'why')); await t(assert.doesNotReject(no(new Error('e')), /x/)); await t(assert.doesNotReject(async () => {}));
  await t(assert.rejects({ then(a, b) { b(1); }, catch() {} })); await t(assert.rejects({ then() {} }));
})();
