class A { #p = 1; x = 1; static s = { t: 1 }; static m() {} } class B extends A {} class C extends null {} class D extends Array {} const E = class {}; const F = class Inner {};
console.log(A, B, C, D, E, F, new A(), new B(), new D(1, 2), { A }, [B], new E());
class G { static name = 'Custom'; } console.log(G, new G()); class H { static get [Symbol.toStringTag]() { return 'HTag'; } } console.log(H);
console.log(Object.setPrototypeOf(new A(), null) instanceof A, A.prototype, B.prototype, Object.create(A.prototype), Object.create(B.prototype));
class Ext extends class extends Object {} {} console.log(Ext, new Ext(), new (class extends A {})(), class extends A {});
