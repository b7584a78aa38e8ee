const { format } = require('util');
console.log(format('%s %s', 'a', 1), format('%s', -0), format('%s', 10n), format('%s', Symbol('x')), format('%s', null, undefined), format('%s', true), format('%s'), format('%s', 'a', 'b', { c: 1 }));
console.log(format('%s', {}), format('%s', { a: { b: 1 } }), format('%s', [1, [2, [3]]]), format('%s', () => 1), format('%s', class A {}), format('%s', new Date(0)), format('%s', /x/), format('%s', new Map([[1, { a: {} }]])));
class A { toString() { return 'own A'; } } class B extends A {} class C {} class D extends Map { toString() { return 'D!'; } }
console.log(format('%s %s %s %s', new A(), new B(), new C(), new D()), format('%s', { toString() { return 'obj'; } }), format('%s', Object.create(null)), format('%s', Object.create({ toString() { return 'inherited'; } })));
console.log(format('%s', { toString: 5 }), format('%s', { [Symbol.toPrimitive]() { return 'prim'; } }), format('%s', new (class { get [Symbol.toPrimitive]() { return () => 'cls'; } })()), format('%s', new String('boxed')), format('%s', Object(1n)));
console.log(format('%s', new Proxy({}, {})), format('%s', new Proxy({ toString() { return 'px'; } }, {})), format('%s', new Set([{ a: 1 }])), format('%s', Promise.resolve(1)), format('%s', function named() {}));
