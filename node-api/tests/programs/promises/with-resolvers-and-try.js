const { promise, resolve } = Promise.withResolvers();
promise.then((v) => console.log('got', v));
resolve(7);
console.log(typeof Promise.try);
Promise.try((a, b) => a + b, 1, 2).then((v) => console.log('try', v));
Promise.try(() => { throw new Error('t'); }).catch((e) => console.log('try failed', e.message));
