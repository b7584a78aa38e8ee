const { inspect } = require('util');
console.log(inspect(Object.defineProperty({ v: 1 }, 'h', { value: 2 }), { showHidden: true }));
console.log(inspect([1, 2], { showHidden: true }), inspect(new Map([[1, 2]]), { showHidden: true }), inspect(new Set([1]), { showHidden: true }));
console.log(inspect(new Date(0), { showHidden: true }), inspect(/x/g, { showHidden: true }), inspect(() => {}, { showHidden: true }));
console.log(inspect(Object.create({ inherited: 1 }), { showHidden: true }), inspect(new (class A { get g() { return 1; } m() {} })(), { showHidden: true }));
class B { constructor() { this.a = 1; } get b() { return 2; } } class C extends B { get c() { return 3; } }
console.log(inspect(new C(), { showHidden: true }), inspect(new Uint8Array(2), { showHidden: true }), inspect(new String('ab'), { showHidden: true }));
