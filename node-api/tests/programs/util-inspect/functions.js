function named() {} const arrow = () => {}; const anon = (() => function () {})();
console.log(named, arrow, anon, (() => () => {})(), class A {}, class {}, class B extends named {}, new Function('a', 'return a'), named.bind(null), arrow.bind().bind());
named.prop = 1; console.log(named, { named, arrow, method() {}, ['computed' + 1]() {}, [Symbol('sym')]() {} }, [named]);
Object.defineProperty(arrow, 'name', { value: '' }); console.log(arrow); Object.defineProperty(arrow, 'name', { value: 5 }); console.log(arrow);
console.log(Math.max, parseInt, Array, Promise, Symbol, [].push, Object.getOwnPropertyDescriptor({ get x() { return 1; } }, 'x').get, Proxy);
console.log(Object.assign(() => {}, { a: 1, b: { c: 2 } }), Object.setPrototypeOf(() => {}, null), Object.setPrototypeOf(function x() {}, { constructor: class Base {} }));
