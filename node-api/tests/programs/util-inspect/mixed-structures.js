console.log({ users: [{ id: 1, roles: new Set(['admin', 'dev']), meta: new Map([['last', new Date(0)]]) }, { id: 2, roles: new Set(), meta: new Map() }], total: 2, next: null });
console.log([[1, 2, [3, 4, [5, [6]]]], { a: [{ b: { c: 1 } }] }], { fn: function () {}, arrow: () => {}, cls: class Foo {}, sym: Symbol('x'), re: /x/, n: null, u: undefined });
console.log({ response: { status: 200, headers: { 'content-type': 'application/json', 'x-powered-by': 'Node' }, body: { items: [{ sku: 'A1', qty: 2 }, { sku: 'B2', qty: 10 }], coupon: undefined } } });
console.log(Object.entries({ a: 1, b: 2 }), Object.fromEntries([['x', 1]]), 'a-b-c'.split('-'), [..."héllo"], 'x'.match(/x/), 'abcabc'.matchAll(/b/g), /(?<year>\d+)-(?<m>\d+)/.exec('on 2024-05'));
