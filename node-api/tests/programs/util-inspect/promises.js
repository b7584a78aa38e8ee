const rejected = Promise.reject(new RangeError('r')); rejected.catch(() => {});
console.log(Promise.resolve(4), new Promise(() => {}), Promise.resolve({ a: { b: { c: {} } } }), [Promise.resolve([1])], Object.assign(Promise.resolve(), { x: 1 }), (async () => 'v')());
console.log(require('util').inspect(rejected).split('\n')[0], require('util').inspect(rejected).split('\n')[1]); class P extends Promise {} console.log(P.resolve(1), Promise.all([]), Promise.race([]));
const inner = new Promise((r) => setTimeout(r, 1, 'later')); console.log({ inner }); inner.then(() => console.log({ inner }));
