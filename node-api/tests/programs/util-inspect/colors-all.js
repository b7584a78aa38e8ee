const { inspect } = require('util');
const show = (v, o) => console.log(JSON.stringify(inspect(v, { colors: true, ...o })));
for (const v of [1, 's', true, null, undefined, 1n, Symbol('x'), new Date(0), /x/g, () => {}, class A {}, [1, 'a'], { a: { b: 1 } }, new Map([['k', 1]]), new Set([null]), [, 1], { get a() { return 1; } }, Object(1), Object('s'), Promise.resolve(3), new Proxy({}, {}), { [Symbol('k')]: 1, 'a-b': 2 }]) show(v);
show([1, 22, 333, 4444, 5, 66, 777, 8888]); show({ a: { b: { c: { d: 1 } } } }); const c = {}; c.self = c; show(c); show(new Array(3)); show(Array(101).fill(0), { maxArrayLength: 2 });
show('x'.repeat(20), { maxStringLength: 3 }); show(new Uint8Array(2)); show(new ArrayBuffer(2)); show(new WeakMap());
