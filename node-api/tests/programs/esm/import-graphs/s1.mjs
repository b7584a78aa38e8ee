console.log('s1',globalThis.n)
