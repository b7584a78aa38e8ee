console.log(['x'.repeat(40), 'y', 'z', 'a', 'b', 'c', 'd', 'e']);
console.log(['x'.repeat(20), 'y'.repeat(18), 'z'.repeat(19), 'a'.repeat(20), 'b'.repeat(17), 'c'.repeat(20), 'd'.repeat(20)]);
console.log([1, 'two', { three: 3 }, [4], null, undefined, () => {}, Symbol('s')]);
console.log(['a\nb', 'c', 'd', 'e', 'f', 'g', 'h']);
