async function* g() { console.log('start'); const x = yield 1; console.log('got', x); yield x * 2; return 'end'; }
const it = g();
Promise.all([it.next('ignored'), it.next(21), it.next(), it.next()]).then((r) => console.log(r));
