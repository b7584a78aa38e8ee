const { inspect } = require('util'); const traps = []; const handler = new Proxy({}, { get(t, k) { traps.push(String(k)); return undefined; } });
const p = new Proxy({ a: 1, f() {} }, handler); console.log(p, traps.length);
console.log(inspect(p, { showProxy: true }), inspect(new Proxy([1, 2], {}), { showProxy: 1 }), inspect(new Proxy(class A {}, { get() {} }), { showProxy: true, depth: 0 }));
console.log(new Proxy(() => {}, {}), new Proxy(new Map([[1, 2]]), {}), [new Proxy({ x: 1 }, {})], new Proxy(new Proxy({ deep: 1 }, {}), {}), inspect({ p: new Proxy({}, {}) }, { showProxy: true, depth: -1 }));
const { proxy, revoke } = Proxy.revocable({ a: 1 }, {}); console.log(proxy); revoke(); console.log(proxy, [proxy]);
console.log(new Proxy(new Error('e'), {}) instanceof Error, Object.prototype.toString.call(new Proxy([], {})), Array.isArray(new Proxy([], {})), typeof new Proxy(function () {}, {}));
try { Proxy({}, {}); } catch (e) { console.log(e.name, e.message); } console.log(Proxy.name, Proxy.length, 'prototype' in Proxy, Reflect.ownKeys(Proxy).join());
