console.log(Object.create(null), Object.assign(Object.create(null), { a: 1 }), Object.create({}), Object.create(Object.create(null)), Object.create(Object.create({ x: 1 })));
console.log({ constructor: 'own' }, { constructor: class X {} }, { __proto__: { constructor: null } }, Object.setPrototypeOf([1, 2], null), Object.setPrototypeOf(new Map([[1, 2]]), null), Object.setPrototypeOf(new Set([1]), null));
console.log(Object.setPrototypeOf(new Date(0), null), Object.setPrototypeOf(/x/g, null), Object.setPrototypeOf(Promise.resolve(1), null), Object.setPrototypeOf(new Uint8Array(2), null), Object.setPrototypeOf(new Number(1), null));
function Old() { this.v = 1; } Old.prototype = { m() {} }; console.log(new Old()); function Old2() {} Old2.prototype.x = 1; console.log(new Old2(), Old2.prototype);
console.log({ ['__proto__']: 1 }, Object.prototype, Array.prototype, Function.prototype, Map.prototype, Symbol.prototype, Number.prototype, Date.prototype);
