const { inspect } = require('util');
const o = { get a() { return 1; }, set b(v) {}, get c() { return { x: 1 }; }, set c(v) {}, get d() { throw new TypeError('no'); }, get e() { return null; }, get f() { return 'str'; } };
console.log(o);
for (const getters of [true, 'get', 'set']) console.log(inspect(o, { getters }).replace(/\n +at .*/g, ''));
class A { get x() { return 1; } static get y() { return 2; } }
console.log(new A(), A, inspect(new A(), { getters: true }), inspect(new A(), { showHidden: true }));
