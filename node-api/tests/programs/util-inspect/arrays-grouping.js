console.log(Array.from({ length: 27 }, (_, i) => i * 1000));
console.log(Array.from({ length: 30 }, (_, i) => 'item' + i));
console.log(Array.from({ length: 120 }, (_, i) => i));
console.log(Array.from({ length: 101 }, () => 'a'));
console.log([1.5, -2, 3.25, 10, 200, 3000, 1, 2], [1n, 2n, 3n, 4n, 5n, 6n, 7n, 8n]);
console.log([true, false, true, false, true, false, true], [null, undefined, null, undefined, null, undefined, null]);
console.log(Array.from({ length: 7 }, (_, i) => ({ i })), Array.from({ length: 10 }, (_, i) => [i, i * i]));
console.log(['apple', 'banana', 'cherry', 'date', 'elderberry', 'fig', 'grape', 'honeydew melon', 'kiwi']);
console.log({ list: Array.from({ length: 40 }, (_, i) => i ** 3) }, [[...'abcdefghijklmnopqrstuvwxyz']]);
