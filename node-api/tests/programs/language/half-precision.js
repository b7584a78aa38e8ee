const numbers = [1.337, -1.337, 0, -0, NaN, Infinity, 65504, 65519, 65520, 1e-8, 6e-8, 2 ** -24, 2 ** -25, 2 ** -14, 0.1, 1e300, 2049, 2051];
console.log(numbers.map((number) => Math.f16round(number)));
console.log(Math.f16round('1.5'), Math.f16round(), Math.f16round.length);
console.log(typeof Map.prototype.getOrInsert, typeof WeakMap.prototype.getOrInsertComputed);
try { +{ [Symbol.toPrimitive]: () => ({}) }; } catch (error) { console.log(error.message); }
