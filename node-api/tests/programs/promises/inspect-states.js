console.log(Promise.resolve(5), new Promise(() => {}), [Promise.resolve({ a: 1 })]);
const r = Promise.reject(new Error('r'));
r.catch(() => {});
console.log(require('util').inspect(r).split('\n')[0]);
