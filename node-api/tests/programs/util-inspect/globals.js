console.log(globalThis === global, typeof structuredClone, [1,[2,[3,[4,[5]]]]].flat(Infinity), 'ñ'.normalize('NFD').length);
