class P extends Promise { constructor(f) { super(f); P.made = (P.made || 0) + 1; } }
const p = P.resolve(1); const q = p.then((x) => x + 1);
console.log(p instanceof P, q instanceof P, P.made, p, q);
P.all([p, q]).then((v) => console.log(v, P.made));
(async () => { const r = await q; console.log(r, P.made); })();
console.log(Promise.resolve(p) === p, P.resolve(p) === p);
class T { then(f, r) { console.log('then called'); f('thenable'); } }
(async () => console.log(await new T()))();
Promise.resolve(new T()).then((v) => console.log('v', v));
const { promise, resolve } = Promise.withResolvers(); promise.then(console.log); resolve('wr');
Promise.try(() => { throw new Error('t'); }).catch((e) => console.log('try', e.message));
console.log(Promise.reject(3).catch((x) => x));
