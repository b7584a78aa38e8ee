const t = (f) => { try { f(); } catch (e) { console.log(e.name + ': ' + e.message); } };
t(() => new Promise()); t(() => Promise()); t(() => new Promise(1)); t(() => Promise.resolve.call(1));
const p = Promise.resolve().then(() => p); p.catch((e) => console.log(e.name, e.message));
Promise.all(1).catch((e) => console.log(e.name, e.message));
Promise.any([]).catch((e) => console.log(e.name, e.message, e.errors));
Promise.any([Promise.reject(1), Promise.reject(2)]).catch((e) => console.log(e.errors, e instanceof AggregateError));
Promise.race([]).then(() => console.log('never'));
Promise.allSettled([1, Promise.reject(new Error('x'))]).then((r) => console.log(r));
