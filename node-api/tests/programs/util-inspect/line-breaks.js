console.log({ a: 'x'.repeat(30), b: 'y'.repeat(30) });
console.log({ a: 'x'.repeat(34), b: 'y'.repeat(33) });
console.log({ a: 'x'.repeat(34), b: 'y'.repeat(34) });
console.log({ one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10 });
console.log({ aaaaaaaaaa: 1, bbbbbbbbbb: 2, cccccccccc: 3, dddddddddd: 4, eeeeeeeeee: 5, ffffffffff: 6 });
console.log([{ a: 1, b: 2 }, { a: 3, b: 4 }], { x: { y: { z: { w: 1 } } } }, { a: { b: 1 }, c: { d: { e: 2 } } });
console.log([{ id: 1, name: 'Ada Lovelace', mail: 'ada@example.org', tags: ['math', 'poetry'] }]);
console.log({ user: { name: 'Grace', langs: ['COBOL', 'FLOW-MATIC'], address: { city: 'New York', zip: 10001 } } });
