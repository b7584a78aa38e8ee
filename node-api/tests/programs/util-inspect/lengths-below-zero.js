// A longest length below zero shows nothing of a string, and counts itself as left out.
const { inspect } = require('util');
console.log(inspect('abc', { maxStringLength: -5 }), inspect(['abc'], { maxStringLength: -1 }));
console.log(inspect('abc', { maxStringLength: 0 }), inspect('', { maxStringLength: 0 }));
console.log(inspect([1, 2, 3], { maxArrayLength: -1 }), inspect(new Set([1]), { maxArrayLength: -1 }));
