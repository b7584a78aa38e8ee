console.log('s2',globalThis.n)
