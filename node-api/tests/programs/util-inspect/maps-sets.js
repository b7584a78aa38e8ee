console.log(new Map(), new Set(), new Map([[1, 'a'], ['b', { c: 1 }]]), new Set([1, 'a', [2], { b: 3 }]));
console.log(new Map([[{ k: 1 }, new Map([[[1], new Set([2])]])]]), new Map([['long key '.repeat(4), 'long value '.repeat(5)]]));
console.log(Object.assign(new Map([[1, 2]]), { extra: true }), Object.assign(new Set([1]), { extra: true }), [new Map([[1, 2]])], { m: new Map([['a', 1]]) });
class MyMap extends Map {} class MySet extends Set { constructor(...a) { super(...a); this.tag = 't'; } } console.log(new MyMap([[1, 2]]), new MySet([1]), new (class Foo extends Map {})());
console.log(new Map([[NaN, -0], [undefined, null]]), new Set(['it\'s', 'x'.repeat(90)]), new Set(Array.from({ length: 30 }, (_, i) => i)));
