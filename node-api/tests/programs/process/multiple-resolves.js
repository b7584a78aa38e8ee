// Promises that are settled again tell so, once somebody listens.
const L = console.log;
const n = new Map();
process.on('multipleResolves', (t, p, v) => L('multi', t, n.get(p), v?.message ?? v));
const mk = (name, ex) => n.set(new Promise(ex), name);
mk('rr', (a, b) => {
  a(1);
  a(2);
  b(3);
});
mk('throw after', (a) => {
  a(1);
  throw new Error('x');
});
mk('reject twice', (a, b) => {
  a(new Promise(() => {}));
  b(5);
});
const w = Promise.withResolvers();
n.set(w.promise, 'w');
w.resolve();
w.resolve('again');
w.reject('rej');
n.set(Promise.race([1, 2, Promise.reject(3)]), 'race');
n.set(Promise.any([1, 2]), 'any');
n.set(
  Promise.all([Promise.reject(1), Promise.reject(2)]).catch(() => {}),
  'all',
);
const al = Promise.all([Promise.reject(8), Promise.reject(9)]);
n.set(al, 'al');
al.catch(() => {});
process.nextTick(() => L('tick'));
L('sync');
