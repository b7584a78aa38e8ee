class Foo {} 
const cases = { arrow: () => {}, fn: function named() {}, method: { m() { return 1; } }, cls: class X {}, sym: Symbol('x'), promise: Promise.resolve(), weak: new WeakMap(), ref: new WeakRef({}), proxy: new Proxy({}, {}), proxyArray: new Proxy([], {}), gen: (function* () {})(), iter: [].values(), mapIter: new Map().keys(), args: (function () { return arguments; })(1), deep: { a: [new Map([['k', () => 1]])] }, symObj: Object(Symbol('b')), async: async () => {}, url: new URL('http://a/') };
for (const [k, v] of Object.entries(cases)) { try { console.log(k, structuredClone(v)); } catch (e) { console.log(k, e.constructor.name, e.name, e.code, '|', e.message); } }
try { structuredClone({ get a() { throw new RangeError('getter'); } }); } catch (e) { console.log(e.name, e.message); }
console.log(structuredClone(new Foo()), structuredClone(new EventTarget()), structuredClone(Math));
