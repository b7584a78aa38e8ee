// What stands before the brace tells a class: with parentheses in its `extends` clause one is shown as a function.
const mixin = (base) => class extends base {};
console.log(class A extends mixin(Object) {});
console.log(class B extends class {} {});
console.log(class C extends Object {}, class {});
console.log([class D extends mixin(Array) {}], new (class E extends mixin(Array) {})());
const { class: method } = { class(a) {} };
console.log(method);
