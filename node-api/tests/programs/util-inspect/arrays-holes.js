console.log([1, , 3], [, , ,], new Array(5), [, 'a', , 'b'], [undefined, , null]);
console.log(Object.assign([1, 2, 3], { x: 1 }), Object.assign([], { x: 1, y: [] }), Object.assign([, 1], { '-1': 'neg', '1.5': 'half' }));
const big = []; big[500] = 'end'; console.log(big);
const mixed = [1]; mixed[200] = 2; mixed.length = 300; console.log(mixed);
console.log(Object.assign([1, 2, 3, 4, 5, 6, 7, 8], { x: 1, y: 2 }));
